import torch


def todo_use():
    return torch.fx.Proxy


def todo_call(node):
    return torch.fx.Proxy(node)
