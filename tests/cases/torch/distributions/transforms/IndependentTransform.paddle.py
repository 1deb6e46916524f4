import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.IndependentTransfor: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.IndependentTransform


def todo_call(base_transform, reinterpreted_batch_ndims):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.IndependentTransfor: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.IndependentTransform(base_transform, reinterpreted_batch_ndims),
        torch.distributions.transforms.IndependentTransform(base_transform, reinterpreted_batch_ndims, cache_size=1))
