import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.LowRankMultivariateNormal: no equivalent; rewrite this part by hand
    return torch.distributions.LowRankMultivariateNormal


def todo_call(loc, cov_factor, cov_diag):
    # TODO(pt2pd): TPD2001 torch.distributions.LowRankMultivariateNormal: no equivalent; rewrite this part by hand
    return torch.distributions.LowRankMultivariateNormal(loc, cov_factor, cov_diag)
