import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.AbsTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.AbsTransform


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.transforms.AbsTransform: no equivalent; rewrite this part by hand
    return torch.distributions.transforms.AbsTransform(), torch.distributions.transforms.AbsTransform(cache_size=1)
