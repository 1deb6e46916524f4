import paddle
from caselib import floats
from paddle import nn


def case_dim():
    m = nn.Softmax(axis=1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Softmax(-1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_implicit():
    m = paddle.compat.nn.Softmax()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Softmax(axis=1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_as_value():
    last = nn.Softmax
    return last(axis=1)(paddle.to_tensor(floats(3, 4)))


def case_in_annotation():
    def run(f: nn.Softmax):
        return f(paddle.to_tensor(floats(3, 4)))
    return run(nn.Softmax(axis=1))
