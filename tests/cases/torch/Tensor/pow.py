import torch
from caselib import floats, ints, positive


def case_forms():
    x, y, p = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(positive(3, 4))
    i, j = torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.pow(2), p.pow(0.5), p.pow(y), i.pow(2), i.pow(0.5), x.pow(exponent=3), p.pow(-1), i.pow(j), (x + 1).pow(2)


def case_gradient():
    p = torch.tensor(positive(3, 4), requires_grad=True)
    result = p.pow(3)
    (result * result).sum().backward()
    return p.grad


def case_gradient_2():
    y = torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    p = torch.tensor(positive(3, 4), requires_grad=True)
    result = p.pow(y)
    (result * result).sum().backward()
    return y.grad, p.grad


def case_floats():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return (real + 2).pow(0.5), (real + 2).pow(real)
