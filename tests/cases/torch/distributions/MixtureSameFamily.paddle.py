import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.MixtureSameFamily: no equivalent; rewrite this part by hand
    return torch.distributions.MixtureSameFamily


def todo_call(mixture_distribution, component_distribution):
    # TODO(pt2pd): TPD2001 torch.distributions.MixtureSameFamily: no equivalent; rewrite this part by hand
    return torch.distributions.MixtureSameFamily(mixture_distribution, component_distribution)
