import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.set_module: compiler feature; see paddle.jit
    return torch.jit.set_module


def todo_call(obj, mod):
    # TODO(pt2pd): TPD5003 torch.jit.set_module: compiler feature; see paddle.jit
    return torch.jit.set_module(obj, mod)
