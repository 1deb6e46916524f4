import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.OneHotCategorical: no equivalent; rewrite this part by hand
    return torch.distributions.OneHotCategorical


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.OneHotCategorical: no equivalent; rewrite this part by hand
    return torch.distributions.OneHotCategorical()
