import torch
from caselib import floats
from torch.autograd import functional


def parts(a, b):
    return a * b + a.exp(), (a ** 2).sum()


def case_one():
    x, v = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    return functional.jvp(lambda t: t ** 2 + t[0], x, v)


def case_several():
    a, b = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1))
    v = (torch.ones(3), torch.arange(3.0))
    return torch.autograd.functional.jvp(parts, (a, b), v=v)


def todo_linked():
    return functional.jvp(torch.exp, torch.ones(3), torch.ones(3), create_graph=True)


def case_value():
    run = functional.jvp
    return run(lambda t: (t ** 2).sum(), torch.tensor(floats(2)), torch.ones(2))
