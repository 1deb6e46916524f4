import torch


def case_use():
    return isinstance(torch.distributed.is_nccl_available(), bool)
