import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.node.Node: Paddle has no such tracer
    return torch.fx.node.Node


def todo_call(graph, name, op, target, args, kwargs):
    # TODO(pt2pd): TPD5003 torch.fx.node.Node: Paddle has no such tracer
    return torch.fx.node.Node(graph, name, op, target, args, kwargs)
