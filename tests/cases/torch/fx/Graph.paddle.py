import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Graph: Paddle has no such tracer
    return torch.fx.Graph


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx.Graph: Paddle has no such tracer
    return torch.fx.Graph()
