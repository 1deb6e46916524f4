import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.qint32: Paddle has no such dtype; choose another
    return torch.qint32
