import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.InverseGamma: no equivalent; rewrite this part by hand
    return torch.distributions.InverseGamma


def todo_call(concentration, rate):
    # TODO(pt2pd): TPD2001 torch.distributions.InverseGamma: no equivalent; rewrite this part by hand
    return torch.distributions.InverseGamma(concentration, rate)
