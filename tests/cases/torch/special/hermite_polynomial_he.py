import torch


def todo_forms():
    return torch.special.hermite_polynomial_he(torch.ones(2), 2)
