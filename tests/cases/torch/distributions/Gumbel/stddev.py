import torch
from torch import distributions
from caselib import floats, ints, positive


def case_read():
    return distributions.Gumbel(torch.tensor(floats(2)), torch.tensor(positive(2))).stddev
