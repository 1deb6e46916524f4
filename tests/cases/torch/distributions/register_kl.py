import torch
from torch import distributions
from caselib import floats, ints, positive

from torch.distributions import register_kl


class Mine(distributions.Normal):
    pass


@register_kl(Mine, Mine)
def kl_mine(p, q):
    return p.loc - q.loc


def case_use():
    return distributions.kl_divergence(Mine(torch.ones(2), torch.ones(2)), Mine(torch.zeros(2), torch.ones(2)))
