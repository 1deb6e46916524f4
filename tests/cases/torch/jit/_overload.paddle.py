import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._overload: compiler feature; see paddle.jit
    return torch.jit._overload


def todo_call(func):
    # TODO(pt2pd): TPD5003 torch.jit._overload: compiler feature; see paddle.jit
    return torch.jit._overload(func)
