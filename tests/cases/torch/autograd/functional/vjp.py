import torch
from caselib import floats
from torch.autograd import functional


def parts(a, b):
    return a * b + a.exp(), (a ** 2).sum()


def case_one():
    x, v = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    return functional.vjp(lambda t: t ** 2 + t[0], x, v)


def case_several():
    a, b = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    v = (torch.ones(3), torch.tensor(2.0))
    return torch.autograd.functional.vjp(parts, (a, b), v=v)


def case_linked():
    x = torch.tensor(floats(3), requires_grad=True)
    value, result = functional.vjp(lambda t: (t ** 3).sum(), x, torch.tensor(2.0), create_graph=True)
    (value + result.sum()).backward()
    return value.requires_grad, result.detach(), x.grad


def case_value():
    run = functional.vjp
    return run(lambda t: (t ** 2).sum(), torch.tensor(floats(2)), None)
