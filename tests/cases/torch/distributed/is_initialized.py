import torch


def case_use():
    return torch.distributed.is_initialized()
