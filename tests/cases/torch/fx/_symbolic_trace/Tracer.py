import torch


def todo_use():
    return torch.fx._symbolic_trace.Tracer


def todo_call():
    return torch.fx._symbolic_trace.Tracer(), torch.fx._symbolic_trace.Tracer(param_shapes_constant=True)
