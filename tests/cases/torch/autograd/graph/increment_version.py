import torch


def todo_use():
    return torch.autograd.graph.increment_version


def todo_call(tensor):
    return torch.autograd.graph.increment_version(tensor)
