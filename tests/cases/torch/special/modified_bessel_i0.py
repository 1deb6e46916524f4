import torch


def todo_forms():
    return torch.special.modified_bessel_i0(torch.ones(2))
