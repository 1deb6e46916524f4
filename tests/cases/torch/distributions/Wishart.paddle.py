import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.Wishart: no equivalent; rewrite this part by hand
    return torch.distributions.Wishart


def todo_call(df):
    # TODO(pt2pd): TPD2001 torch.distributions.Wishart: no equivalent; rewrite this part by hand
    return torch.distributions.Wishart(df)
