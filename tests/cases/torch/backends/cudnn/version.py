import torch


def case_use():
    return torch.backends.cudnn.version() is None
