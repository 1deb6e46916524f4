import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.SoftplusTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.SoftplusTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.SoftplusTransform: no equivalent; rewrite this part by hand
    return (
        torch.distributions.transforms.SoftplusTransform(),
        torch.distributions.transforms.SoftplusTransform(cache_size=1))
