import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.GraphModule: Paddle has no such tracer
    return torch.fx.GraphModule


def todo_call(*args):
    # TODO(pt2pd): TPD5003 torch.fx.GraphModule: Paddle has no such tracer
    return torch.fx.GraphModule(*args)
