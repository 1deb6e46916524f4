import torch


def todo_use():
    return torch.distributions.transforms.PositiveDefiniteTransform


def todo_call():
    return (
        torch.distributions.transforms.PositiveDefiniteTransform(),
        torch.distributions.transforms.PositiveDefiniteTransform(cache_size=1))
