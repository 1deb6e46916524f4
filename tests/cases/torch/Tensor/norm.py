import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.norm(), x.norm(2), x.norm(1), x.norm(p=1), x.norm(2, 1), x.norm(p=2, dim=1, keepdim=True), x.norm(dim=1),
        x.norm(dim=1, keepdim=True), x.norm(2, -1, True), x.norm("fro"), x.norm(p="fro", dim=1),
        x.norm(float("inf")), x.norm(p=float("inf"), dim=1), x.norm(3), x.norm(p=0, dim=1))


def case_pairs():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.norm(dim=(0, 1)), b.norm(dim=(1, 2)), b.norm(p=2, dim=(1, 2)), b.norm(1, (1, 2)),
        b.norm(2, dim=(1, 2), keepdim=True), b.norm("fro", dim=(0, 2)), x.norm("nuc", dim=(0, 1)),
        b.norm(2, (0, 1, 2)))


def case_dtype():
    x = torch.tensor(floats(3, 4))
    return x.norm(2, dim=-1, dtype=torch.float64), x.norm(dtype=torch.float64)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.norm()
    (result * result).sum().backward()
    return x.grad


def case_gradient_2():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.norm(2, 1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.norm(), t.norm(2)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def call(function, *arguments):
    return function(*arguments)


def of_known(t: torch.Tensor, p, dim):
    return t.norm(p, dim)


def case_unknown_order():
    x = torch.tensor(floats(3, 4))
    return call(of_known, x, 2, 1), call(of_known, x, 1, 0)
