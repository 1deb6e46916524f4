import torch


def todo_use():
    return torch.cuda.memory._snapshot


def todo_call():
    return torch.cuda.memory._snapshot()
