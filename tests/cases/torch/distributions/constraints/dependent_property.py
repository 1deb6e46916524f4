import torch


def todo_use():
    return torch.distributions.constraints.dependent_property


def todo_call():
    return torch.distributions.constraints.dependent_property()
