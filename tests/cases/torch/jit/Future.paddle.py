import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.Future: compiler feature; see paddle.jit
    return torch.jit.Future


def todo_call():
    # TODO(pt2pd): TPD5003 torch.jit.Future: compiler feature; see paddle.jit
    return torch.jit.Future()
