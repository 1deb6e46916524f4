import torch


def case_use():
    return torch.backends.mps.is_built()
