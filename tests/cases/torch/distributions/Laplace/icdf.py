import torch
from torch import distributions
from caselib import floats, ints, positive


def case_icdf():
    return distributions.Laplace(torch.tensor(floats(2)), torch.tensor(positive(2))).icdf(torch.tensor([0.3, 0.8]))
