import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.transform_to: no equivalent; rewrite this part by hand
    return torch.distributions.transform_to


def todo_call(constraint):
    # TODO(pt2pd): TPD2001 torch.distributions.transform_to: no equivalent; rewrite this part by hand
    return torch.distributions.transform_to(constraint)
