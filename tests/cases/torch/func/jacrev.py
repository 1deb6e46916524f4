import torch
from caselib import floats
from torch.func import jacrev


def case_function():
    x = torch.tensor(floats(3))
    return jacrev(lambda t: t ** 2 + t[0])(x), torch.func.jacrev(lambda a, b: a * b, argnums=1)(x, x + 1)


def case_several():
    x = torch.tensor(floats(3))
    return jacrev(lambda a, b: a * b, argnums=(0, 1))(x, x + 1)


def case_value():
    run = torch.func.jacrev
    return run(torch.sin)(torch.tensor(floats(2)))
