import torch


def todo_use():
    return torch.jit.set_module


def todo_call(obj, mod):
    return torch.jit.set_module(obj, mod)
