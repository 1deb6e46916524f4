"""Functions and methods that are named, not called."""
import functools

import torch
import torch.nn.functional as F
from caselib import floats


def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


def case_functions():
    x = torch.tensor(floats(2, 3))
    fs = [torch.exp, torch.tanh, F.relu, torch.abs]
    return [f(x) for f in fs], apply(torch.sigmoid, x), list(map(torch.exp, [x])), functools.reduce(torch.add, [x, x, x]), sorted([3, 1], key=abs)


def case_chosen():
    x, positive = torch.tensor(floats(2, 3)), True
    f = torch.relu if positive else torch.tanh
    g = {"mean": torch.mean, "sum": torch.sum}["mean"]
    return f(x), g(x), (torch.exp if positive else torch.log)(x)


def todo_bound_methods():
    x = torch.tensor(floats(2, 3))
    total, exp = x.sum, x.exp
    return total(), exp(), apply(x.abs), [m() for m in (x.mean, x.sqrt)][0]


def todo_methods_of_the_class():
    x = torch.tensor(floats(2, 3))
    return torch.Tensor.abs(x), torch.Tensor.add(x, x), list(map(torch.Tensor.exp, [x])), apply(torch.Tensor.sum, x)


def case_lambdas():
    x = torch.tensor(floats(2, 3))
    return apply(lambda t: torch.sum(t, dim=1), x), apply(functools.partial(torch.sum, dim=0), x)


def todo_stars():
    return lambda *a, **k: torch.cat(*a, **k)


class Layer:
    act = staticmethod(torch.relu)

    def __init__(self, act=F.gelu, reduce=torch.mean):
        self.fn, self.reduce = act, reduce

    def __call__(self, x):
        return self.act(x), self.fn(x), self.reduce(x)


def case_attributes():
    x = torch.tensor(floats(2, 3))
    return Layer()(x), Layer(F.relu, torch.sum)(x)
