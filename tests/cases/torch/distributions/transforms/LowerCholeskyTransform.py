import torch


def todo_use():
    return torch.distributions.transforms.LowerCholeskyTransform


def todo_call():
    return (
        torch.distributions.transforms.LowerCholeskyTransform(),
        torch.distributions.transforms.LowerCholeskyTransform(cache_size=1))
