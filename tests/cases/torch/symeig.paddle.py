import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.symeig: gone from torch 2; use torch.linalg.eigh
    return torch.symeig
