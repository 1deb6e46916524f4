import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.biject_to: no equivalent; rewrite this part by hand
    return torch.distributions.biject_to


def todo_call(constraint):
    # TODO(pt2pd): TPD2001 torch.distributions.biject_to: no equivalent; rewrite this part by hand
    return torch.distributions.biject_to(constraint)
