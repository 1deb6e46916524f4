import torch
from caselib import floats
from torch.func import hessian


def case_function():
    x = torch.tensor(floats(3))
    return hessian(lambda t: (t ** 3).sum() * t[0])(x), torch.func.hessian(lambda a, b: (a * b ** 2).sum(), argnums=1)(x, x + 1)


def case_value():
    run = hessian
    return run(lambda t: t.exp().sum())(torch.tensor(floats(2)))
