import torch


def todo_use():
    return torch.distributions.transforms.SoftplusTransform


def todo_call():
    return (
        torch.distributions.transforms.SoftplusTransform(),
        torch.distributions.transforms.SoftplusTransform(cache_size=1))
