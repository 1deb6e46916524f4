import torch
from caselib import floats
from torch.func import vjp


def case_one():
    value, pull = vjp(lambda t: t ** 2 + t[0], torch.tensor(floats(3)))
    return value, pull(torch.ones(3)), pull(torch.arange(3.0))[0]


def case_several():
    value, pull = torch.func.vjp(lambda a, b: (a * b, a + 1), torch.tensor(floats(3)), torch.ones(3))
    return value, pull((torch.ones(3), torch.arange(3.0)))


def case_value():
    run = vjp
    return run(torch.sin, torch.tensor(floats(2)))[0]
