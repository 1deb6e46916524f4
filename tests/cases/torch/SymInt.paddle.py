import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.SymInt: sizes are plain ints
    return torch.SymInt
