import paddle
from paddle import nn


def case_starred():
    sizes = (4, 3)
    m = paddle.compat.nn.Linear(*sizes)
    return m.out_features, m(paddle.ones([2, 4])).shape


def case_plain():
    m = paddle.compat.nn.Linear(5, 2)
    return m.out_features, m.weight.shape[0]
