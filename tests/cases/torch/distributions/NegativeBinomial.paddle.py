import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.NegativeBinomial: no equivalent; rewrite this part by hand
    return torch.distributions.NegativeBinomial


def todo_call(total_count):
    # TODO(pt2pd): TPD2001 torch.distributions.NegativeBinomial: no equivalent; rewrite this part by hand
    return torch.distributions.NegativeBinomial(total_count)
