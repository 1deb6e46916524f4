import torch


def todo_forms():
    return torch.SymInt
