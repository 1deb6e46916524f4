import torch


def case_use():
    return torch.jit.is_tracing(), 1 if not torch.jit.is_tracing() else 2
