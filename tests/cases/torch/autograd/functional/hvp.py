import torch


def todo_use():
    return torch.autograd.functional.hvp


def todo_call(func, inputs):
    return torch.autograd.functional.hvp(func, inputs)
