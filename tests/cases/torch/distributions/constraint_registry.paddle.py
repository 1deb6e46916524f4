import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.constraint_registry: no equivalent; rewrite this part by hand
    return torch.distributions.constraint_registry
