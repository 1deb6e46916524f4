import torch


def todo_forms():
    return torch.vmap(lambda t: t * 2)(torch.zeros(2, 3))
