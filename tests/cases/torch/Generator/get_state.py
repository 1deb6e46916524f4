import torch


def case_forms():
    return torch.Generator().get_state() is None
