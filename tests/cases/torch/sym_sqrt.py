import torch


def todo_forms():
    return torch.sym_sqrt
