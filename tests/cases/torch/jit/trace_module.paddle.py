import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.trace_module: compiler feature; see paddle.jit
    return torch.jit.trace_module


def todo_call(mod, inputs):
    # TODO(pt2pd): TPD5003 torch.jit.trace_module: compiler feature; see paddle.jit
    return torch.jit.trace_module(mod, inputs)
