"""A quotient that is changed in place through brackets."""
import torch
from caselib import floats


def case_brackets():
    p = torch.tensor(floats(3), requires_grad=True)
    t = p / torch.tensor([4.0, 5.0, 6.0])
    (t).tanh_()
    t.sum().backward()
    return t.detach(), p.grad
