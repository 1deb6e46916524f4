import torch


def todo_forms():
    return torch.compiler.compile(abs)
