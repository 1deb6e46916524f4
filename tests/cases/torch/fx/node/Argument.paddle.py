import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.node.Argument: Paddle has no such tracer
    return torch.fx.node.Argument


def todo_call(*args):
    # TODO(pt2pd): TPD5003 torch.fx.node.Argument: Paddle has no such tracer
    return torch.fx.node.Argument(*args)
