import torch
from caselib import floats


def case_forms():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return (
        x.reshape(2, 6), x.reshape((2, 6)), x.reshape([2, 6]), x.reshape(-1), x.reshape(x.size(0), -1),
        x.t().reshape(6, 2), x.reshape(shape=(6, 2)), x.reshape(b.shape[1], 4), x.reshape(x.shape))


def case_stars():
    x, b = torch.tensor(floats(3, 4)), torch.tensor(floats(2, 3, 4))
    return x.reshape(*x.shape, 1), b.reshape(-1, *b.shape[2:]), x.reshape(*(2, 6))


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.reshape(4, 3)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.reshape(2, 6), t.reshape((2, 6)), t.reshape(-1), t.reshape(shape=(4, 3))


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return call(of_unknown, x)


def case_arrays_stay():
    a = floats(3, 4)
    return a.reshape(2, 6).sum(0), a.reshape((-1,)), a.transpose(1, 0).reshape(-1, 2)
