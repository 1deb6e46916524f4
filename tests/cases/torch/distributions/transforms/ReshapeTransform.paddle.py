import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.ReshapeTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.ReshapeTransform


def todo_call(in_shape, out_shape):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.ReshapeTransform: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.ReshapeTransform(in_shape, out_shape),
        torch.distributions.transforms.ReshapeTransform(in_shape, out_shape, cache_size=1))
