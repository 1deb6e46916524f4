import torch
from caselib import floats


def case_with():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.autograd.set_grad_enabled(False):
        y = x * 2
    with torch.autograd.set_grad_enabled(mode=True):
        z = x * 2
    return y.requires_grad, z.requires_grad
