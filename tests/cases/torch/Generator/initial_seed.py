import torch


def case_forms():
    return torch.Generator().manual_seed(7).initial_seed()
