import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.prod(), x.prod(1), x.prod(dim=0, keepdim=True), x.prod(1, True), x.prod(axis=1),
        x.prod(dim=1, keepdims=True))


def case_dtype():
    x = torch.tensor(floats(3, 4))
    return x.prod(dtype=torch.float64), x.prod(1, dtype=torch.float64)


def case_integers():
    whole, mask = torch.arange(12).reshape(3, 4), torch.linspace(-1.0, 1.0, 12).reshape(3, 4) > 0
    return whole.prod(1), whole.int().prod(1), mask.prod(), mask.prod(1)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.prod(1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.prod(1), t.prod()


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_gradient_where_elements_are_zero():
    found = []
    for row in ([2.0, 0.0, 3.0], [0.0, 0.0, 3.0], [1.0, 2.0, 3.0]):
        x = torch.tensor([row, [1.0, 2.0, 0.5]], requires_grad=True)
        (x.prod().sum() + x.prod(1).sum() * 2 + x.prod(dim=0, keepdim=True).sum() + x.prod(-1, True).sum()).backward()
        found.append(x.grad.tolist())
    return found
