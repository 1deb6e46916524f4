import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.ComposeTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.ComposeTransform


def todo_call(parts):
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.ComposeTransform: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.ComposeTransform(parts),
        torch.distributions.transforms.ComposeTransform(parts, cache_size=1))
