import torch


def case_use():
    return isinstance(torch.distributed.is_gloo_available(), bool)
