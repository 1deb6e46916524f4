"""Closures, nonlocal, recursion, generators, default arguments, decorators of the program's own."""
import functools

import torch
from caselib import floats


def case_closure():
    x = torch.tensor(floats(2, 3))
    names = ["b", "a"]

    def inner(k):
        names.sort()
        return x.size(k), x.sum(dim=k), names

    return [inner(k) for k in range(2)]


def case_nonlocal():
    best, history = torch.zeros(3), []

    def update(x):
        nonlocal best
        best = torch.max(best, x)
        history.append(best.size(0))
        return best.clone()

    update(torch.tensor(floats(3)))
    return update(torch.tensor(floats(3, seed=1))), best, history


def depth(x, n=0):
    if x.dim() == 0:
        return n, x.unsqueeze(0)
    return depth(x.sum(dim=0), n + 1)


def flatten(value):
    if isinstance(value, (list, tuple)):
        return [leaf for item in value for leaf in flatten(item)]
    return [value.view(-1)]


def case_recursion():
    return depth(torch.tensor(floats(2, 3, 4))), flatten([torch.tensor(floats(2, 1)), (torch.tensor(floats(1, 2)),)])


def chunks(x, size):
    for start in range(0, x.size(0), size):
        yield x[start:start + size]


def pairs(xs):
    for x in xs:
        yield x.size(0), x.sum(dim=0)


def both(x):
    yield from chunks(x, 1)
    return x.size(1)


def case_generators():
    x = torch.tensor(floats(4, 3))
    return [c.size(0) for c in chunks(x, 3)], list(pairs(chunks(x, 2))), torch.cat(list(chunks(x, 1)), dim=0), [c.dim() for c in both(x)]


def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs), args[0].numel()
    return wrapper


@timed
def rows(x, dim=0):
    return x.sum(dim=dim)


def case_decorator():
    return rows(torch.tensor(floats(2, 3))), rows(torch.tensor(floats(2, 3)), dim=1)


def case_lambdas():
    x = torch.tensor(floats(2, 3))
    size = lambda t, k=0: t.size(k)
    ops = {"max": lambda t, d: t.max(dim=d)[0], "sum": lambda t, d: torch.sum(t, dim=d)}
    apply = lambda f: f(x)
    return size(x), size(x, 1), ops["max"](x, 1), ops["sum"](x, 0), apply(lambda t: t.unsqueeze(0)), sorted([x, x[:1]], key=lambda t: t.size(0))[0].size(0), \
        list(map(lambda t: t.size(0), [x])), max([x], key=lambda t: t.sum().item()).numel()
