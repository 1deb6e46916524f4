import torch


def case_use():
    return torch.jit.is_scripting(), 1 if not torch.jit.is_scripting() else 2
