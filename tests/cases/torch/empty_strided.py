import torch


def todo_forms():
    return torch.empty_strided((2, 3), (3, 1))
