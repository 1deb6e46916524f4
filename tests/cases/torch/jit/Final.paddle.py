import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.Final: compiler feature; see paddle.jit
    return torch.jit.Final


def todo_call(*args):
    # TODO(pt2pd): TPD5003 torch.jit.Final: compiler feature; see paddle.jit
    return torch.jit.Final(*args)
