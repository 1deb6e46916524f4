import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Proxy: Paddle has no such tracer
    return torch.fx.Proxy


def todo_call(node):
    # TODO(pt2pd): TPD5003 torch.fx.Proxy: Paddle has no such tracer
    return torch.fx.Proxy(node)
