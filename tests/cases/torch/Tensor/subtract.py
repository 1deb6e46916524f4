import torch
from caselib import floats, ints


def case_forms():
    x, y, i = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return (
        x.subtract(y), x.subtract(2), x.subtract(other=y), i.subtract(2), i.subtract(j), x.subtract(y, alpha=2),
        x.subtract(2, alpha=3), (x - 1).subtract(y - 1))


def case_mixed():
    whole, real = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return real.subtract(whole, alpha=2), real.subtract(whole), whole.subtract(real)


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    result = x.subtract(y, alpha=2)
    (result * result).sum().backward()
    return x.grad, y.grad
