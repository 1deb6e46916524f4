import torch


def case_use():
    return isinstance(torch.cuda.is_initialized(), bool)
