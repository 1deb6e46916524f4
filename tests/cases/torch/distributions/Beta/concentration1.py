import torch
from torch import distributions
from caselib import floats, ints, positive


def case_read():
    return distributions.Beta(torch.tensor([0.2, 0.3]), torch.tensor([1.2, 1.3])).concentration1
