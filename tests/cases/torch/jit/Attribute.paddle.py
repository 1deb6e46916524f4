import torch


def todo_use():
    # TODO(pt2pd): TPD5003 torch.jit.Attribute: compiler feature; see paddle.jit
    return torch.jit.Attribute


def todo_call(value, type):
    # TODO(pt2pd): TPD5003 torch.jit.Attribute: compiler feature; see paddle.jit
    return torch.jit.Attribute(value, type)
