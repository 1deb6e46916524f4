import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_float: use float
    return torch.sym_float
