import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.eig: gone from torch 2; use torch.linalg.eig
    return torch.eig
