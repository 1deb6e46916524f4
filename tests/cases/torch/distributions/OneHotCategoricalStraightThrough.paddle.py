import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.OneHotCategoricalStraightThrou: no equivalent; rewrite this part by hand
    return torch.distributions.OneHotCategoricalStraightThrough


def todo_call():
    # TODO(pt2pd): TPD2001 torch.distributions.OneHotCategoricalStraightThrou: no equivalent; rewrite this part by hand
    return torch.distributions.OneHotCategoricalStraightThrough()
