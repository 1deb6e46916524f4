import paddle
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_padded():
    m = nn.AvgPool1D(3, 2, 1, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_ceil():
    m = nn.AvgPool1D(3, 2, 1, ceil_mode=True, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_without_padding():
    m = nn.AvgPool1D(3, 2, 1, ceil_mode=False, exclusive=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.AvgPool1D(kernel_size=3, stride=2, padding=1, ceil_mode=True, exclusive=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_counted():
    m = nn.AvgPool1D(3, stride=2, padding=1, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_no_padding():
    m = nn.AvgPool1D(3, 2, padding=0)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_ceil_no_padding():
    m = nn.AvgPool1D(3, 2, ceil_mode=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)


def case_gradient():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16), stop_gradient=False)
    m(s).pow(2).sum().backward()
    return s.grad


def case_attributes():
    m = nn.AvgPool1D(3, 2, 1, exclusive=False)
    return m.ceil_mode


def case_as_value():
    pool = nn.AvgPool1D
    return pool(2)(paddle.to_tensor(floats(2, 3, 16)))


def case_annotated():
    def first(pool: nn.AvgPool1D):
        return pool(paddle.to_tensor(floats(2, 3, 16)))
    return first(nn.AvgPool1D(2))
