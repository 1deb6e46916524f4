import torch
from caselib import positive


def case_forms():
    p, q = torch.tensor(positive(3, 4)), torch.tensor(positive(3, 4, seed=1))
    return (p * 0.8).atanh(), (q[0] * 0.5).atanh()


def case_gradient():
    q = torch.tensor(positive(3, 4, seed=1), requires_grad=True)
    result = (q * 0.7).atanh()
    (result * result).sum().backward()
    return q.grad


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.atanh()
