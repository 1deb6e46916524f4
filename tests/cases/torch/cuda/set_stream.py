import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        torch.cuda.set_stream(torch.cuda.current_stream())
    return 1
