import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_not: use not
    return torch.sym_not
