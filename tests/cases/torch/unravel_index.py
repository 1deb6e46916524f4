import torch


def todo_forms():
    return torch.unravel_index(torch.tensor([5]), (3, 4))
