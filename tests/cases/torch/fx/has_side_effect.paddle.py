import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.has_side_effect: Paddle has no such tracer
    return torch.fx.has_side_effect


def todo_call(fn):
    # TODO(pt2pd): TPD5003 torch.fx.has_side_effect: Paddle has no such tracer
    return torch.fx.has_side_effect(fn)
