import torch
from caselib import floats
from torch.func import jacfwd


def case_function():
    x = torch.tensor(floats(3))
    return jacfwd(lambda t: t ** 2 + t[0])(x), torch.func.jacfwd(lambda a, b: a * b, argnums=1)(x, x + 1)


def case_several():
    x = torch.tensor(floats(3))
    return jacfwd(lambda a, b: a * b, argnums=(0, 1))(x, x + 1)


def case_value():
    run = torch.func.jacfwd
    return run(torch.sin)(torch.tensor(floats(2)))
