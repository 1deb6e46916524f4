import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.Pareto: no equivalent; rewrite this part by hand
    return torch.distributions.Pareto


def todo_call(scale, alpha):
    # TODO(pt2pd): TPD2001 torch.distributions.Pareto: no equivalent; rewrite this part by hand
    return torch.distributions.Pareto(scale, alpha)
