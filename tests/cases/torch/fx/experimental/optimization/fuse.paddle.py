import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.experimental.optimization.fuse: Paddle has no such tracer
    return torch.fx.experimental.optimization.fuse


def todo_call(model):
    # TODO(pt2pd): TPD5003 torch.fx.experimental.optimization.fuse: Paddle has no such tracer
    return torch.fx.experimental.optimization.fuse(model), torch.fx.experimental.optimization.fuse(model, inplace=True)
