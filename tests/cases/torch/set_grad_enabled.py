import contextlib

import torch
from caselib import floats


def case_with():
    x, train = torch.tensor(floats(3), requires_grad=True), False
    with torch.set_grad_enabled(False):
        y = x * 2
    with torch.set_grad_enabled(mode=train):
        z = x * 2
    with torch.set_grad_enabled(not train):
        w = x * 2
    with contextlib.ExitStack() as stack:
        stack.enter_context(torch.set_grad_enabled(train))
        z3 = x * 2
    keep = torch.set_grad_enabled(False)
    with keep:
        z2 = x * 2
    torch.set_grad_enabled(True)
    return y, z, w


def case_call():
    x = torch.tensor(floats(3), requires_grad=True)
    torch.set_grad_enabled(False)
    y = x * 2
    torch.set_grad_enabled(True)
    return y, x * 2


@torch.set_grad_enabled(False)
def double(x):
    return x * 2


@torch.set_grad_enabled(True)
def triple(x):
    return x * 3


def case_decorator():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad():
        return double(x), triple(x)
