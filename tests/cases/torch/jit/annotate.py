import torch


def case_use():
    return torch.jit.annotate(int, 3) + torch.jit.annotate(the_type=float, the_value=2.0)
