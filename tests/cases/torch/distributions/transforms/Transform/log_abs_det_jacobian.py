import torch
from torch import distributions
from caselib import floats, ints, positive


def case_use():
    t = distributions.transforms.ExpTransform()
    x = torch.tensor(floats(3))
    return t.log_abs_det_jacobian(x, t(x)), t.log_abs_det_jacobian(x=x, y=t(x))
