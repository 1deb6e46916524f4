import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.divide(p), x.divide(2), x.divide(0.5), i.divide(j), i.divide(2), (x + 1).divide(p + 1)


def case_rounded():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    return (
        x.divide(p, rounding_mode="floor"), x.divide(p, rounding_mode="trunc"), x.divide(2, rounding_mode="floor"),
        x.divide(2, rounding_mode="trunc"), k.divide(j, rounding_mode="floor"), k.divide(j, rounding_mode="trunc"),
        k.divide(2, rounding_mode="floor"), k.divide(2, rounding_mode="trunc"), x.divide(p, rounding_mode=None))


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.divide(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.divide(2)
    (result * result).sum().backward()
    return x.grad


def case_truncated_floats():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return (
        real.divide(2, rounding_mode="trunc"), real.divide(real + 3, rounding_mode="trunc"),
        real.divide(0.5, rounding_mode="trunc"))


def call(function, *arguments):
    return function(*arguments)


def todo_unknown():
    return call(lambda a, b: torch.ones(2).long().divide(b, rounding_mode="trunc") + a, 1, 2)
