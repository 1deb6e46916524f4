import torch
from torch import distributions


def case_list():
    d = distributions.TransformedDistribution(distributions.Normal(torch.zeros(2), torch.ones(2)), [distributions.ExpTransform()])
    return len(d.transforms), d.transforms[0](torch.zeros(2))
