import torch


def todo_use():
    return torch.autograd.graph.Node


def todo_call():
    return torch.autograd.graph.Node()
