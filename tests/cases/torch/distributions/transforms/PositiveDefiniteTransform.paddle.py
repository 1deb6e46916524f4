import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.PositiveDefiniteTra: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.PositiveDefiniteTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.PositiveDefiniteTra: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.PositiveDefiniteTransform(),
        torch.distributions.transforms.PositiveDefiniteTransform(cache_size=1))
