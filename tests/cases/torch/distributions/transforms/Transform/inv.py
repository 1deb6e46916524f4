import torch
from torch import distributions
from caselib import floats, ints, positive


def todo_use():
    t = distributions.transforms.ExpTransform()
    return t.inv


def case_call():
    t = distributions.transforms.AffineTransform(1.0, 2.0)
    y = torch.tensor(floats(3))
    return t.inv(y), distributions.transforms.ExpTransform().inv(torch.tensor(positive(3)))
