import torch


def todo_forms():
    return torch.special.modified_bessel_k1(torch.ones(2))
