import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.fork: compiler feature; see paddle.jit
    return torch.jit.fork


def todo_call(func, *args):
    # TODO(pt2pd): TPD5003 torch.jit.fork: compiler feature; see paddle.jit
    return torch.jit.fork(func, *args)
