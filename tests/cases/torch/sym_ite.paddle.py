import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_ite: use a conditional expression
    return torch.sym_ite
