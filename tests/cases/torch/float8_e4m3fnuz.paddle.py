import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.float8_e4m3fnuz: Paddle has no such dtype; choose another
    return torch.float8_e4m3fnuz
