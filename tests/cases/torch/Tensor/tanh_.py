import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = p.clone()
    a.tanh_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.tanh_()
    return t, other, result


def case_gradient():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    y = x * 2
    y.tanh_()
    (y * y).sum().backward()
    return x.grad
