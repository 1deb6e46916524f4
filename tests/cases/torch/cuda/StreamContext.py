import torch


def todo_use():
    return torch.cuda.StreamContext


def todo_call(stream):
    return torch.cuda.StreamContext(stream)
