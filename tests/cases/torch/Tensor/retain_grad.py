import torch
from caselib import floats


def case_forms():
    w = torch.tensor(floats(3, 4), requires_grad=True)
    y = w * 2
    y.retain_grad()
    (y * y).sum().backward()
    return y.grad, w.grad
