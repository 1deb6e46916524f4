import torch
from caselib import floats


def case_with():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad():
        y = x * 2
    return y


@torch.no_grad()
def double(x):
    return x * 2


@torch.no_grad
def triple(x):
    return x * 3


class Model:
    @torch.no_grad()
    def apply(self, x):
        return x + 1


def case_decorators():
    x = torch.tensor(floats(3), requires_grad=True)
    return double(x), triple(x), Model().apply(x), torch.no_grad()(lambda t: t * 4)(x)


def case_several():
    x = torch.tensor(floats(3), requires_grad=True)
    with torch.no_grad(), torch.enable_grad():
        y = x * 2
    guard = torch.no_grad()
    with guard:
        z = x * 2
    return y, z
