import torch


def todo_forms():
    return torch.compiler.list_backends()
