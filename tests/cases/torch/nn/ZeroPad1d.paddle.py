import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_number():
    m = nn.ZeroPad1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.ZeroPad1D((1, 2))
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.ZeroPad1D(padding=1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.ZeroPad1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)


def case_padded_with_none():
    return F.pad(paddle.to_tensor(floats(2, 3)), (1, 1), value=0.0)
