import torch


def todo_use():
    return torch.backends.mkl.verbose


def todo_call(enable):
    return torch.backends.mkl.verbose(enable)
