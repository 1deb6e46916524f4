import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.Error: compiler feature; see paddle.jit
    return torch.jit.Error
