import torch


def todo_forms():
    # TODO(pt2pd): TPD2001 torch.matrix_rank: gone from torch 2; use torch.linalg.matrix_rank
    return torch.matrix_rank
