import torch


def todo_use():
    return torch.fx.experimental.symbolic_shapes.ShapeEnv


def todo_call():
    return torch.fx.experimental.symbolic_shapes.ShapeEnv()
