import torch


def todo_use():
    return torch.jit.Final


def todo_call(*args):
    return torch.jit.Final(*args)
