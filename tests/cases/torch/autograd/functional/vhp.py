import torch
from caselib import floats
from torch.autograd import functional


def energy(a, b):
    return (a ** 3 * b).sum() + b.exp().sum()


def case_one():
    x, v = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    return functional.vhp(lambda t: (t ** 3).sum() * t[0], x, v)


def case_several():
    a, b = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    v = (torch.ones(3), torch.arange(3.0))
    return torch.autograd.functional.vhp(energy, (a, b), v=v)


def case_linked():
    x = torch.tensor(floats(3), requires_grad=True)
    value, result = functional.vhp(lambda t: (t ** 3).sum(), x, torch.ones(3), create_graph=True)
    (value + result.sum()).backward()
    return value.requires_grad, result.detach(), x.grad


def case_value():
    run = functional.vhp
    return run(lambda t: (t ** 2).sum(), torch.tensor(floats(2)), torch.ones(2))
