import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Identity()
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_any_arguments():
    m = nn.Identity(54, unused=0.1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Identity()
    x = paddle.to_tensor(floats(3, 4))
    return m(input=x)


def case_as_value():
    blank = nn.Identity
    return blank()(paddle.to_tensor(floats(2, 3))), isinstance(blank(), nn.Identity)


def case_conditional():
    drop = nn.Dropout(0.5) if 0.0 > 0 else nn.Identity()
    return drop(paddle.to_tensor(floats(2, 3)))
