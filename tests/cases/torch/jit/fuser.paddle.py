import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.fuser: compiler feature; see paddle.jit
    return torch.jit.fuser


def todo_call(name):
    # TODO(pt2pd): TPD5003 torch.jit.fuser: compiler feature; see paddle.jit
    return torch.jit.fuser(name)
