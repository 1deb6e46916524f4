import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Tracer: Paddle has no such tracer
    return torch.fx.Tracer


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx.Tracer: Paddle has no such tracer
    return torch.fx.Tracer(), torch.fx.Tracer(param_shapes_constant=True)
