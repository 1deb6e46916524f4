import torch


def todo_use():
    return torch.distributions.transforms.ReshapeTransform


def todo_call(in_shape, out_shape):
    return (
        torch.distributions.transforms.ReshapeTransform(in_shape, out_shape),
        torch.distributions.transforms.ReshapeTransform(in_shape, out_shape, cache_size=1))
