import torch


def todo_use():
    return torch.distributions.Kumaraswamy


def todo_call(concentration1, concentration0):
    return torch.distributions.Kumaraswamy(concentration1, concentration0)
