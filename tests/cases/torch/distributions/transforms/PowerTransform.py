import torch
from torch import distributions
from caselib import floats, ints, positive


def case_forward():
    t = distributions.transforms.PowerTransform(torch.tensor(2.0))
    x = torch.tensor(positive(2, 3)) * 0.3
    return t(x), t.log_abs_det_jacobian(x, t(x))
