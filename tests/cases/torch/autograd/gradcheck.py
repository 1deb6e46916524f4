import torch


def todo_use():
    return torch.autograd.gradcheck
