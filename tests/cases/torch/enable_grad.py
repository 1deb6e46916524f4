import torch
from caselib import floats


def case_with():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad():
        with torch.enable_grad():
            y = x * 2
    return y


@torch.enable_grad()
def double(x):
    return x * 2


@torch.enable_grad
def triple(x):
    return x * 3


def case_decorators():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad():
        return double(x), triple(x)
