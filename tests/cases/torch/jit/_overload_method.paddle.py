import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._overload_method: compiler feature; see paddle.jit
    return torch.jit._overload_method


def todo_call(func):
    # TODO(pt2pd): TPD5003 torch.jit._overload_method: compiler feature; see paddle.jit
    return torch.jit._overload_method(func)
