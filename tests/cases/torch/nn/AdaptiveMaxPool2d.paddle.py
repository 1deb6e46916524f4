import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveMaxPool2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.AdaptiveMaxPool2D(output_size=2, return_mask=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.AdaptiveMaxPool2D((2, 3))
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AdaptiveMaxPool2D(1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_indices():
    values, where = nn.AdaptiveMaxPool2D(2, return_mask=True)(paddle.to_tensor(floats(2, 3, 8, 8)))
    return values, where.tolist()
