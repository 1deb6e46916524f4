import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.sym_sqrt: use math.sqrt
    return torch.sym_sqrt
