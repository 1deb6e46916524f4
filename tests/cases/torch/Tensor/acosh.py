import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    return (p + 1).acosh(), p[0].acosh()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q + 1.5).acosh()
    (result * result).sum().backward()
    return q.grad


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.acosh()
