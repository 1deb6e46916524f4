import paddle
from caselib import floats
from paddle import nn


def case_one():
    m = nn.AdaptiveMaxPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.AdaptiveMaxPool3D(output_size=2, return_mask=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.AdaptiveMaxPool3D((2, 2, 3))
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AdaptiveMaxPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_indices():
    values, where = nn.AdaptiveMaxPool3D(2, return_mask=True)(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()
