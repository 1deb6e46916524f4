import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.SymBool: conditions are plain bools
    return torch.SymBool
