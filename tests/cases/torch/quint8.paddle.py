import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.quint8: Paddle has no such dtype; choose another
    return torch.quint8
