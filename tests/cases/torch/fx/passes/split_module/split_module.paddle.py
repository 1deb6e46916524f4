import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.fx.passes.split_module.split_module: Paddle has no such tracer
    return torch.fx.passes.split_module.split_module


def todo_call(m, root_m, split_callback):
    # TODO(pt2pd): TPD5003 torch.fx.passes.split_module.split_module: Paddle has no such tracer
    return torch.fx.passes.split_module.split_module(m, root_m, split_callback)
