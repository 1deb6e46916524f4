import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveMaxPool1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.AdaptiveMaxPool1D(output_size=2, return_mask=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.AdaptiveMaxPool1D(4)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AdaptiveMaxPool1D(1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(input=s)


def case_indices():
    values, where = nn.AdaptiveMaxPool1D(2, return_mask=True)(paddle.to_tensor(floats(2, 3, 16)))
    return values, where.tolist()
