import torch


def todo_use():
    return torch.autograd.gradgradcheck


def todo_call(func, inputs):
    return torch.autograd.gradgradcheck(func, inputs)
