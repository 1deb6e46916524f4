import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.GLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.GLU(1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_keyword():
    m = nn.GLU(axis=-1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.GLU()
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)
