import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.GeneralizedPareto: no equivalent; rewrite this part by hand
    return torch.distributions.GeneralizedPareto


def todo_call(loc, scale, concentration):
    # TODO(pt2pd): TPD2001 torch.distributions.GeneralizedPareto: no equivalent; rewrite this part by hand
    return torch.distributions.GeneralizedPareto(loc, scale, concentration)
