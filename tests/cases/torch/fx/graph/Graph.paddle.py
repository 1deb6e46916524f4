import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.graph.Graph: Paddle has no such tracer
    return torch.fx.graph.Graph


def todo_call():
    # TODO(pt2pd): TPD5003 torch.fx.graph.Graph: Paddle has no such tracer
    return torch.fx.graph.Graph()
