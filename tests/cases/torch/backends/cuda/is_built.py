import torch


def case_use():
    return torch.backends.cuda.is_built()
