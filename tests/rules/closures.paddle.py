"""Closures, nonlocal, recursion, generators, default arguments, decorators of the program's own."""
import functools

import paddle
from caselib import floats


def case_closure():
    x = paddle.to_tensor(floats(2, 3))
    names = ["b", "a"]

    def inner(k):
        names.sort()
        return x.shape[k], x.sum(axis=k), names

    return [inner(k) for k in range(2)]


def case_nonlocal():
    best, history = paddle.zeros([3]), []

    def update(x):
        nonlocal best
        best = paddle.maximum(best, x)
        history.append(best.shape[0])
        return best.clone()

    update(paddle.to_tensor(floats(3)))
    return update(paddle.to_tensor(floats(3, seed=1))), best, history


def depth(x, n=0):
    if x.dim() == 0:
        return n, x.unsqueeze(0)
    return depth(x.sum(axis=0), n + 1)


def flatten(value):
    if isinstance(value, (list, tuple)):
        return [leaf for item in value for leaf in flatten(item)]
    return [value.reshape([-1])]


def case_recursion():
    return depth(paddle.to_tensor(floats(2, 3, 4))), flatten([paddle.to_tensor(floats(2, 1)), (paddle.to_tensor(floats(1, 2)),)])


def chunks(x, size):
    for start in range(0, x.shape[0], size):
        yield x[start:start + size]


def pairs(xs):
    for x in xs:
        yield x.shape[0], x.sum(axis=0)


def both(x):
    yield from chunks(x, 1)
    return x.shape[1]


def case_generators():
    x = paddle.to_tensor(floats(4, 3))
    return [c.shape[0] for c in chunks(x, 3)], list(pairs(chunks(x, 2))), paddle.concat(list(chunks(x, 1)), axis=0), [c.dim() for c in both(x)]


def timed(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs), args[0].size
    return wrapper


@timed
def rows(x, dim=0):
    return x.sum(axis=dim)


def case_decorator():
    return rows(paddle.to_tensor(floats(2, 3))), rows(paddle.to_tensor(floats(2, 3)), dim=1)


def case_lambdas():
    x = paddle.to_tensor(floats(2, 3))
    size = lambda t, k=0: t.shape[k]
    ops = {"max": lambda t, d: paddle.compat.max(t, dim=d)[0], "sum": lambda t, d: paddle.sum(t, axis=d)}
    apply = lambda f: f(x)
    return size(x), size(x, 1), ops["max"](x, 1), ops["sum"](x, 0), apply(lambda t: t.unsqueeze(0)), sorted([x, x[:1]], key=lambda t: t.shape[0])[0].shape[0], \
        list(map(lambda t: t.shape[0], [x])), max([x], key=lambda t: t.sum().item()).size
