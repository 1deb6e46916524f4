import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.node.Target: Paddle has no such tracer
    return torch.fx.node.Target
