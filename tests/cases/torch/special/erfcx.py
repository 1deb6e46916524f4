import torch


def todo_forms():
    return torch.special.erfcx(torch.ones(2))
