import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_min: use min
    return torch.sym_min
