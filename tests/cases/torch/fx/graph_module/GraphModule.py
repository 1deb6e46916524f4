import torch


def todo_use():
    return torch.fx.graph_module.GraphModule


def todo_call(*args):
    return torch.fx.graph_module.GraphModule(*args)
