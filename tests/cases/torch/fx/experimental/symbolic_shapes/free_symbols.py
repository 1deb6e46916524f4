import torch


def todo_use():
    return torch.fx.experimental.symbolic_shapes.free_symbols


def todo_call(val):
    return torch.fx.experimental.symbolic_shapes.free_symbols(val)
