import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.solve: gone from torch 2; use torch.linalg.solve
    return torch.solve
