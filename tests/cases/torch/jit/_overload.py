import torch


def todo_use():
    return torch.jit._overload


def todo_call(func):
    return torch.jit._overload(func)
