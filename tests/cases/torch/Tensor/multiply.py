import torch
from caselib import bools, floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j, m = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(bools(3, 4))
    n, scalar = torch.tensor(bools(3, 4, seed=1)), torch.tensor(2.5)
    return (
        x.multiply(y), x.multiply(2), x.multiply(0.5), x.multiply(other=y), i.multiply(2), i.multiply(j),
        i.multiply(0.5), m.multiply(n), x.multiply(scalar), (x + y).multiply(y + 1))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    mask = torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return real.multiply(whole), whole.multiply(real), real.multiply(mask), mask.multiply(real)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.multiply(y)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.multiply(2)
    (result * result).sum().backward()
    return x.grad


def case_masks():
    real, mask = torch.linspace(-1.0, 2.0, 12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return mask.multiply(real > 1), mask.multiply(real), real.multiply(mask)
