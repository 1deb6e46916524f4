import torch


def todo_use():
    return torch.distributions.transforms.SoftmaxTransform


def todo_call():
    return (
        torch.distributions.transforms.SoftmaxTransform(),
        torch.distributions.transforms.SoftmaxTransform(cache_size=1))
