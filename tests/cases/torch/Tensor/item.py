import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    scalar = torch.tensor(2.5)
    return x[0, 0].item(), i[1, 2].item(), m[0, 0].item(), x[:1, :1].item(), x.sum().item(), scalar.item() * 2


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.sum().item(), t[0, 0].item()


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_kind_of_the_number():
    levels, x = torch.tensor([3, 4], dtype=torch.int32), torch.tensor(floats(3, 4))
    steps = torch.arange(levels.prod().item())
    return steps % levels.sum(), torch.full((2,), levels.max().item()), torch.full((2,), x[0, 0].item()), torch.full((2,), (x > 0).any().item()), torch.full((2,), x.float().sum().item())


def steps_of_unknown(lengths):
    steps = torch.arange(lengths.max().item())
    return steps % torch.tensor([3], dtype=torch.int32), steps[None, :] < lengths[:, None]


def case_steps_of_unknown():
    return call(steps_of_unknown, torch.tensor([3, 4]))
