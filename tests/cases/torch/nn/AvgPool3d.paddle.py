import paddle
import torch
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.AvgPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_padded():
    m = nn.AvgPool3D(3, 2, 1, exclusive=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_ceil():
    m = nn.AvgPool3D(3, 2, 1, True, exclusive=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_without_padding():
    m = nn.AvgPool3D(3, 2, 1, False, True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.AvgPool3D(kernel_size=3, stride=2, padding=1, ceil_mode=True, exclusive=True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_counted():
    m = nn.AvgPool3D(3, stride=2, padding=1, exclusive=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_padding():
    m = nn.AvgPool3D(3, 2, padding=0)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_ceil_no_padding():
    m = nn.AvgPool3D(3, 2, ceil_mode=True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_divisor():
    m = nn.AvgPool3D(3, 2, 1, divisor_override=5, exclusive=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AvgPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_gradient():
    m = nn.AvgPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_attributes():
    m = nn.AvgPool3D(3, 2, 1, exclusive=False)
    return m.ksize, m.padding


def case_as_value():
    pool = nn.AvgPool3D
    return pool(2)(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_annotated():
    def first(pool: nn.AvgPool3D):
        return pool(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return first(nn.AvgPool3D(2))


def case_divisor_at_the_border():
    return nn.AvgPool3D(3, 2, 1, divisor_override=5, exclusive=False)(paddle.to_tensor(floats(2, 3, 6, 6, 6)))


def todo_divisor_and_ceiling():
    # TODO(pt2pd): TPD2002 torch.nn.AvgPool3d: Paddle scales the mean of the clipped windows at the border
    return torch.nn.AvgPool3d(3, 2, ceil_mode=True, divisor_override=5)(paddle.to_tensor(floats(2, 3, 6, 6, 6)))
