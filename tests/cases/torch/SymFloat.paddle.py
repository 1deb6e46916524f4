import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.SymFloat: numbers are plain floats
    return torch.SymFloat
