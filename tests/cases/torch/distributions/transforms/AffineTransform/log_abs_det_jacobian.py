import torch
from torch import distributions
from caselib import floats, ints, positive


def case_use():
    t = distributions.transforms.AffineTransform(1.0, 2.0)
    x = torch.tensor(floats(3))
    return t.log_abs_det_jacobian(x, t(x)), t(x)


def todo_of_a_call():
    t = distributions.transforms.AffineTransform(1.0, 2.0)
    return t.log_abs_det_jacobian(torch.exp(torch.tensor(floats(3))), 0)
