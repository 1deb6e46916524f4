import torch


def case_use():
    return torch.backends.cudnn.is_available()
