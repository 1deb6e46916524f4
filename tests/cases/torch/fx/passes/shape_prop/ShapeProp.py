import torch


def todo_use():
    return torch.fx.passes.shape_prop.ShapeProp


def todo_call(gm):
    return torch.fx.passes.shape_prop.ShapeProp(gm)
