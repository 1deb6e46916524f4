import torch


def todo_call():
    return torch.ones(4).as_subclass(torch.Tensor)
