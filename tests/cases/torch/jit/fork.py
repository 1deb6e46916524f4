import torch


def todo_use():
    return torch.jit.fork


def todo_call(func, *args):
    return torch.jit.fork(func, *args)
