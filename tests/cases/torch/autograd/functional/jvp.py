import torch


def todo_use():
    return torch.autograd.functional.jvp


def todo_call(func, inputs):
    return torch.autograd.functional.jvp(func, inputs)
