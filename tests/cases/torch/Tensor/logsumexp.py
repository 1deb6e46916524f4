import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.logsumexp(1), x.logsumexp(dim=1, keepdim=True), x.logsumexp((0, 1)), x.logsumexp(0, True),
        x.logsumexp(dim=-1), x.logsumexp(axis=1), x.logsumexp(dim=0, keepdims=True))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.logsumexp(1)
    (result * result).sum().backward()
    return x.grad
