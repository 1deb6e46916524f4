"""Lambdas, conditional expressions, walrus, yield, bare tuples and generators in the arguments of a call."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import floats, ints


def case_conditional_argument():
    x, flag = paddle.to_tensor(floats(2, 3)), True
    return paddle.clip(x if flag else -x, min=0.0), paddle.sum(x if flag else -x, axis=0 if flag else 1)


def case_walrus_argument():
    x = paddle.to_tensor(floats(2, 3))
    y = paddle.unsqueeze(z := x + 1, 0)
    return y, z, paddle.sum((w := x * 2), axis=(d := 1)), w, d


def case_lambda_argument():
    net = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
    names = []
    net.apply(lambda m: names.append(type(m).__name__.lower()))
    return sorted(names)


def case_generator_argument():
    rows = [paddle.to_tensor(floats(3, seed=i)) for i in range(3)]
    return paddle.stack([r * 2 for r in rows]), paddle.concat(list(r for r in rows)), sum(r.sum() for r in rows), \
        max(r.shape[0] for r in rows), paddle.stack(tuple(r for r in rows))


def case_bare_tuple():
    x = paddle.to_tensor(floats(2, 3))
    t = x.sum(axis=0), x.shape[0], paddle.unsqueeze(x, 0)
    return t


def bare_tuple_in_subscript(x):
    return x[paddle.arange(2), paddle.arange(2)]


def case_bare_tuple_in_subscript():
    return bare_tuple_in_subscript(paddle.to_tensor(floats(2, 3)))


def rows_of(x):
    for row in x:
        got = yield paddle.unsqueeze(row, 0)
        if got:
            return


def case_yield():
    return list(rows_of(paddle.to_tensor(floats(2, 3))))


def running(x):
    total = 0
    while True:
        total = total + 2 * (yield total)


def case_yield_as_argument():
    g = running(None)
    first = next(g)
    return first, g.send(paddle.to_tensor(floats(3))), g.send(paddle.to_tensor(floats(3)))


def case_nested_templates():
    x = paddle.to_tensor(floats(2, 3, 4))
    return x.shape[x.dim() - 1], F.softmax(x.reshape([x.shape[0], -1]), axis=x.dim() - 2), \
        paddle.take_along_axis(x.reshape([2, -1]), axis=1, indices=paddle.to_tensor(ints(2, 3, high=12)).reshape([x.shape[0], x.shape[1]]), broadcast=False)


def case_starred_arguments():
    x, shape = paddle.to_tensor(floats(2, 3)), (3, 2)
    return x.view(*shape), x.reshape(*shape[::-1]), paddle.zeros(*shape), x.expand([2, *x.shape]), x.permute(*range(1, -1, -1))
