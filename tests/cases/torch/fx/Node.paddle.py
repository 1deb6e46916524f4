import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Node: Paddle has no such tracer
    return torch.fx.Node


def todo_call(graph, name, op, target, args, kwargs):
    # TODO(pt2pd): TPD5003 torch.fx.Node: Paddle has no such tracer
    return torch.fx.Node(graph, name, op, target, args, kwargs)
