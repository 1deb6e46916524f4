import torch


def todo_use():
    return torch.fx.Tracer


def todo_call():
    return torch.fx.Tracer(), torch.fx.Tracer(param_shapes_constant=True)
