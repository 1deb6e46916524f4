import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n, scalar = torch.tensor(bools(3, 4, seed=1)), torch.tensor(2.5)
    return (
        x.mul(y), x.mul(2), x.mul(0.5), x.mul(other=y), i.mul(2), i.mul(j), i.mul(0.5), m.mul(n), x.mul(scalar),
        (x + y).mul(y + 1))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return real.mul(whole), whole.mul(real), real.mul(mask), mask.mul(real)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.mul(y)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.mul(2)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return mask.mul(real > 1), mask.mul(real), real.mul(mask)
