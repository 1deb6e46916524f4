import torch
from caselib import floats, ints, positive


def case_forms():
    x, p, i = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4))
    j = torch.tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.div(p), x.div(2), x.div(0.5), i.div(j), i.div(2), (x + 1).div(p + 1)


def case_rounded():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    return (
        x.div(p, rounding_mode="floor"), x.div(p, rounding_mode="trunc"), x.div(2, rounding_mode="floor"),
        x.div(2, rounding_mode="trunc"), k.div(j, rounding_mode="floor"), k.div(j, rounding_mode="trunc"),
        k.div(2, rounding_mode="floor"), k.div(2, rounding_mode="trunc"), x.div(p, rounding_mode=None))


def case_gradient():
    x, p = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(positive(3, 4), requires_grad=True)
    result = x.div(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.div(2)
    (result * result).sum().backward()
    return x.grad


def case_truncated_floats():
    real = torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return (
        real.div(2, rounding_mode="trunc"), real.div(real + 3, rounding_mode="trunc"),
        real.div(0.5, rounding_mode="trunc"))


def call(function, *arguments):
    return function(*arguments)


def todo_unknown():
    return call(lambda a, b: torch.ones(2).long().div(b, rounding_mode="trunc") + a, 1, 2)
