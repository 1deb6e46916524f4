import torch


def todo_use():
    return torch.autograd.function.NestedIOFunction


def todo_call(*args):
    return torch.autograd.function.NestedIOFunction(*args)
