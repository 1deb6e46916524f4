import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.interface: compiler feature; see paddle.jit
    return torch.jit.interface


def todo_call(obj):
    # TODO(pt2pd): TPD5003 torch.jit.interface: compiler feature; see paddle.jit
    return torch.jit.interface(obj)
