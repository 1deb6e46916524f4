import paddle
import paddle.nn.functional as F
from caselib import floats, fill
from paddle import nn


def case_no_bias():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.nn.functional.linear(x, paddle.to_tensor(floats(5, 4)))


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.nn.functional.linear(x, paddle.to_tensor(floats(5, 4)), paddle.to_tensor(floats(5)))


def case_square():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.nn.functional.linear(x, paddle.to_tensor(floats(4, 4)))


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.compat.nn.functional.linear(input=x, weight=paddle.to_tensor(floats(5, 4)), bias=None)


def case_batch():
    b = paddle.to_tensor(floats(2, 3, 4))
    return paddle.compat.nn.functional.linear(b, paddle.to_tensor(floats(5, 4)))


def case_of_layer():
    m = paddle.compat.nn.Linear(4, 3)
    fill(m)
    x = paddle.to_tensor(floats(2, 4))
    return paddle.compat.nn.functional.linear(x, m.weight, m.bias), m(x)


def case_own_layer():
    class MyLinear(nn.Layer):
        def __init__(self, n_in, n_out):
            super().__init__()
            self.weight = nn.Parameter(paddle.to_tensor(floats(n_out, n_in)))
            self.bias = nn.Parameter(paddle.zeros([n_out]))
        def forward(self, x):
            return paddle.compat.nn.functional.linear(x, self.weight, self.bias)
    m = MyLinear(4, 3)
    (m(paddle.to_tensor(floats(2, 4))) ** 2).sum().backward()
    return m.weight.grad
