import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.RelaxedBernoulli: no equivalent; rewrite this part by hand
    return torch.distributions.RelaxedBernoulli


def todo_call(temperature):
    # TODO(pt2pd): TPD2001 torch.distributions.RelaxedBernoulli: no equivalent; rewrite this part by hand
    return torch.distributions.RelaxedBernoulli(temperature)
