import torch


def todo_use():
    return torch.cuda.seed_all


def todo_call():
    return torch.cuda.seed_all()
