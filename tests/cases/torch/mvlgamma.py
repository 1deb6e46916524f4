import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4)) + 2
    return torch.mvlgamma(x, 2), torch.mvlgamma(input=x, p=3), torch.special.multigammaln(x, 2), torch.special.multigammaln(x, p=1)


def case_double():
    return torch.mvlgamma(torch.tensor([1.5, 3.0, 20.0]).double(), p=2)


def case_out():
    x = torch.tensor(positive(3)) + 2
    out = torch.empty(3)
    torch.mvlgamma(x, 2, out=out)
    return out


def case_gradient():
    x = (torch.tensor(positive(3)) + 2).requires_grad_()
    torch.mvlgamma(x, 2).sum().backward()
    return x.grad
