import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.bits8: Paddle has no such dtype; choose another
    return torch.bits8
