import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        print(torch.cuda.current_device())
    return 1
