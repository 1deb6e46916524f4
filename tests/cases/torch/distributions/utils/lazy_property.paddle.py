import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.utils.lazy_property: no equivalent; rewrite this part by hand
    return torch.distributions.utils.lazy_property


def todo_call(wrapped):
    # TODO(pt2pd): TPD2001 torch.distributions.utils.lazy_property: no equivalent; rewrite this part by hand
    return torch.distributions.utils.lazy_property(wrapped)
