import torch


def case_only_with_a_gpu():
    if torch.cuda.is_available():
        torch.cuda.synchronize()
        torch.cuda.synchronize(device=0)
    return 1
