import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.HalfCauchy: no equivalent; rewrite this part by hand
    return torch.distributions.HalfCauchy


def todo_call(scale):
    # TODO(pt2pd): TPD2001 torch.distributions.HalfCauchy: no equivalent; rewrite this part by hand
    return torch.distributions.HalfCauchy(scale)
