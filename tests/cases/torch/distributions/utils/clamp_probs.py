import torch


def todo_use():
    return torch.distributions.utils.clamp_probs


def todo_call(probs):
    return torch.distributions.utils.clamp_probs(probs)
