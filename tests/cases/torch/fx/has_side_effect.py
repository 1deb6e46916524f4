import torch


def todo_use():
    return torch.fx.has_side_effect


def todo_call(fn):
    return torch.fx.has_side_effect(fn)
