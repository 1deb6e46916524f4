import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.node.map_arg: Paddle has no such tracer
    return torch.fx.node.map_arg


def todo_call(a, fn):
    # TODO(pt2pd): TPD5003 torch.fx.node.map_arg: Paddle has no such tracer
    return torch.fx.node.map_arg(a, fn)
