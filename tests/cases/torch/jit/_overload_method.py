import torch


def todo_use():
    return torch.jit._overload_method


def todo_call(func):
    return torch.jit._overload_method(func)
