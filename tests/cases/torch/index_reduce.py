import torch


def todo_forms():
    return torch.index_reduce(torch.zeros(3), 0, torch.tensor([0]), torch.ones(1), "amax")
