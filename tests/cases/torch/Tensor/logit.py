import torch
from caselib import positive


def case_forms():
    p = torch.tensor(positive(3, 4))
    return (p * 0.8).logit(), p.logit(0.2), p.logit(eps=0.1)


def case_gradient():
    p = torch.tensor(positive(3, 4), requires_grad=True)
    result = (p * 0.8).logit()
    (result * result).sum().backward()
    return p.grad


def case_bool():
    x = torch.tensor([[True, False], [False, True]])
    return x.logit(), x.logit(1e-3), x.logit(eps=0.1)
