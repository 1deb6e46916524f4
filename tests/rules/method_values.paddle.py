"""Functions and methods that are named, not called."""
import functools

import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


def case_functions():
    x = paddle.to_tensor(floats(2, 3))
    fs = [paddle.exp, paddle.tanh, F.relu, paddle.abs]
    return [f(x) for f in fs], apply(F.sigmoid, x), list(map(paddle.exp, [x])), functools.reduce(lambda input, other: input + other, [x, x, x]), sorted([3, 1], key=abs)


def case_chosen():
    x, positive = paddle.to_tensor(floats(2, 3)), True
    f = F.relu if positive else paddle.tanh
    g = {"mean": paddle.mean, "sum": paddle.sum}["mean"]
    return f(x), g(x), (paddle.exp if positive else paddle.log)(x)


def todo_bound_methods():
    x = paddle.to_tensor(floats(2, 3))
    # TODO(pt2pd): TPD2004 torch.Tensor.sum: used as a value; wrap it in a lambda that calls it
    total, exp = x.sum, x.exp
    # TODO(pt2pd): TPD2004 torch.Tensor.abs: used as a value; wrap it in a lambda that calls it
    return total(), exp(), apply(x.abs), [m() for m in (x.mean, x.sqrt)][0]


def todo_methods_of_the_class():
    x = paddle.to_tensor(floats(2, 3))
    # TODO(pt2pd): TPD2004 torch.Tensor.exp: used as a value; wrap it in a lambda that calls it
    return paddle.Tensor.abs(x), paddle.Tensor.add(x, x), list(map(torch.Tensor.exp, [x])), apply(torch.Tensor.sum, x)


def case_lambdas():
    x = paddle.to_tensor(floats(2, 3))
    return apply(lambda t: paddle.sum(t, axis=1), x), apply(functools.partial(paddle.sum, axis=0), x)


def todo_stars():
    # TODO(pt2pd): TPD3002 torch.cat: starred arguments; spell the arguments out
    return lambda *a, **k: torch.cat(*a, **k)


class Layer:
    act = staticmethod(F.relu)

    def __init__(self, act=F.gelu, reduce=paddle.mean):
        self.fn, self.reduce = act, reduce

    def __call__(self, x):
        return self.act(x), self.fn(x), self.reduce(x)


def case_attributes():
    x = paddle.to_tensor(floats(2, 3))
    return Layer()(x), Layer(F.relu, paddle.sum)(x)
