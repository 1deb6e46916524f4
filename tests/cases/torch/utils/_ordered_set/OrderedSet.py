import torch


def todo_use():
    return torch.utils._ordered_set.OrderedSet


def todo_call():
    return torch.utils._ordered_set.OrderedSet()
