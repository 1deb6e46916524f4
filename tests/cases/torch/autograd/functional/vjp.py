import torch


def todo_use():
    return torch.autograd.functional.vjp


def todo_call(func, inputs):
    return torch.autograd.functional.vjp(func, inputs)
