import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.Weibull: no equivalent; rewrite this part by hand
    return torch.distributions.Weibull


def todo_call(scale, concentration):
    # TODO(pt2pd): TPD2001 torch.distributions.Weibull: no equivalent; rewrite this part by hand
    return torch.distributions.Weibull(scale, concentration)
