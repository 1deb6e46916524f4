import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.chalf: Paddle has no such dtype; choose another
    return torch.chalf
