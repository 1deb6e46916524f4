import torch


def todo_use():
    return torch.distributions.OneHotCategoricalStraightThrough


def todo_call():
    return torch.distributions.OneHotCategoricalStraightThrough()
