import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.symbolic_trace: Paddle has no such tracer
    return torch.fx.symbolic_trace


def todo_call(root):
    # TODO(pt2pd): TPD5003 torch.fx.symbolic_trace: Paddle has no such tracer
    return torch.fx.symbolic_trace(root)
