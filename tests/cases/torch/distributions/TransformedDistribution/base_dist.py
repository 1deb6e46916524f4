import torch
from torch import distributions


def case_loc():
    d = distributions.TransformedDistribution(distributions.Normal(torch.zeros(2), torch.ones(2)), [distributions.ExpTransform()])
    return d.base_dist.loc
