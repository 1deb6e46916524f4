import torch


def todo_use():
    return torch.fx.GraphModule


def todo_call(*args):
    return torch.fx.GraphModule(*args)
