import torch


def todo_forms():
    return torch.special.bessel_y1(torch.ones(2))
