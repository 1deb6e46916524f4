import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    a = p.clone()
    a.cos_()
    return a


def case_result():
    p = torch.tensor(positive(3, 4))
    t = p.clone()
    other = t
    result = t.cos_()
    return t, other, result


def case_gradient():
    x = torch.tensor(positive(3, 4), requires_grad=True)
    y = x * 2
    y.cos_()
    (y * y).sum().backward()
    return x.grad
