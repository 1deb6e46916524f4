import torch


def todo_use():
    return torch.autograd.functional.vhp


def todo_call(func, inputs):
    return torch.autograd.functional.vhp(func, inputs)
