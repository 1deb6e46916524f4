import torch
from torch import distributions
from caselib import floats, ints, positive


def case_forward():
    t = distributions.transforms.AffineTransform(1.0, 2.0)
    x = torch.tensor(positive(2, 3)) * 0.3
    return t(x), t.log_abs_det_jacobian(x, t(x))


def case_tensors():
    t = distributions.transforms.AffineTransform(loc=torch.tensor(1.0), scale=torch.tensor([1.0, 2.0, 3.0]), cache_size=0)
    return t(torch.tensor(floats(2, 3)))


def todo_event():
    return distributions.transforms.AffineTransform(0.0, 1.0, event_dim=1)
