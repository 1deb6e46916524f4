import torch


def todo_forms():
    return torch.result_type(torch.zeros(2), 1)
