import torch


def todo_use():
    return torch.distributions.transforms.IndependentTransform


def todo_call(base_transform, reinterpreted_batch_ndims):
    return (
        torch.distributions.transforms.IndependentTransform(base_transform, reinterpreted_batch_ndims),
        torch.distributions.transforms.IndependentTransform(base_transform, reinterpreted_batch_ndims, cache_size=1))
