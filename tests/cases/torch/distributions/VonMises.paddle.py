import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.VonMises: no equivalent; rewrite this part by hand
    return torch.distributions.VonMises


def todo_call(loc, concentration):
    # TODO(pt2pd): TPD2001 torch.distributions.VonMises: no equivalent; rewrite this part by hand
    return torch.distributions.VonMises(loc, concentration)
