import torch


def todo_call():
    return torch.ones(4).reinforce(1.0)
