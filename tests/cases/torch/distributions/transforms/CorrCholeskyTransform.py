import torch


def todo_use():
    return torch.distributions.transforms.CorrCholeskyTransform


def todo_call():
    return (
        torch.distributions.transforms.CorrCholeskyTransform(),
        torch.distributions.transforms.CorrCholeskyTransform(cache_size=1))
