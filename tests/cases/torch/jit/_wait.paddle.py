import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit._wait: compiler feature; see paddle.jit
    return torch.jit._wait


def todo_call(future):
    # TODO(pt2pd): TPD5003 torch.jit._wait: compiler feature; see paddle.jit
    return torch.jit._wait(future)
