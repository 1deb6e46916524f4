import torch


def todo_forms():
    return torch.special.bessel_y0(torch.ones(2))
