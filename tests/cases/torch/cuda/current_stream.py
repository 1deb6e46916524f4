import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.current_stream(0))
        print(torch.cuda.current_stream(device=0))
    return 1
