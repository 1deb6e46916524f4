import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    return (p + 1).arccosh(), p[0].arccosh()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q + 1.5).arccosh()
    (result * result).sum().backward()
    return q.grad
