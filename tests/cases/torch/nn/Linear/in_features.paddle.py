import paddle
from paddle import nn


def case_starred():
    sizes, options = (4, 3), {"bias": False}
    a, b = paddle.compat.nn.Linear(*sizes), paddle.compat.nn.Linear(4, 3, **options)
    x = paddle.ones([2, 4])
    return a.in_features, b.in_features, a(x).shape, b(x).shape, b.bias


def case_plain():
    m = paddle.compat.nn.Linear(5, 2)
    return m.in_features, m.weight.shape[1]
