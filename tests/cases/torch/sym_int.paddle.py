import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_int: use int
    return torch.sym_int
