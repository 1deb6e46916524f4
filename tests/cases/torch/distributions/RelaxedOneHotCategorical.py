import torch


def todo_use():
    return torch.distributions.RelaxedOneHotCategorical


def todo_call(temperature):
    return torch.distributions.RelaxedOneHotCategorical(temperature)
