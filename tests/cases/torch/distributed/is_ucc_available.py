import torch


def case_use():
    return isinstance(torch.distributed.is_ucc_available(), bool)
