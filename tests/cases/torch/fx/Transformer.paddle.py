import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.Transformer: Paddle has no such tracer
    return torch.fx.Transformer


def todo_call(module):
    # TODO(pt2pd): TPD5003 torch.fx.Transformer: Paddle has no such tracer
    return torch.fx.Transformer(module)
