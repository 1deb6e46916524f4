import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.RelaxedOneHotCategorical: no equivalent; rewrite this part by hand
    return torch.distributions.RelaxedOneHotCategorical


def todo_call(temperature):
    # TODO(pt2pd): TPD2001 torch.distributions.RelaxedOneHotCategorical: no equivalent; rewrite this part by hand
    return torch.distributions.RelaxedOneHotCategorical(temperature)
