import torch


def todo_use():
    return torch.distributions.HalfNormal


def todo_call(scale):
    return torch.distributions.HalfNormal(scale)
