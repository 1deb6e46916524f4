import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.Kumaraswamy: no equivalent; rewrite this part by hand
    return torch.distributions.Kumaraswamy


def todo_call(concentration1, concentration0):
    # TODO(pt2pd): TPD2001 torch.distributions.Kumaraswamy: no equivalent; rewrite this part by hand
    return torch.distributions.Kumaraswamy(concentration1, concentration0)
