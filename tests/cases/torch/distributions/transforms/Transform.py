import torch
from torch import distributions
from caselib import floats, ints, positive


def case_type():
    return isinstance(distributions.transforms.ExpTransform(), torch.distributions.transforms.Transform)
