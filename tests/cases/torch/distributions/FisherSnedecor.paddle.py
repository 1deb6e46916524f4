import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.distributions.FisherSnedecor: no equivalent; rewrite this part by hand
    return torch.distributions.FisherSnedecor


def todo_call(df1, df2):
    # TODO(pt2pd): TPD2001 torch.distributions.FisherSnedecor: no equivalent; rewrite this part by hand
    return torch.distributions.FisherSnedecor(df1, df2)
