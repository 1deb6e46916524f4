import torch
from torch import distributions
from caselib import floats, ints, positive


def case_base():
    return isinstance(distributions.Beta(torch.tensor(0.5), torch.tensor(0.5)), torch.distributions.ExponentialFamily)
