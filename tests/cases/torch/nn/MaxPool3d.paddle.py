import paddle
import torch
from caselib import floats
from paddle import nn


def case_positional():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_stride_and_padding():
    m = nn.MaxPool3D(3, 2, 1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = nn.MaxPool3D(3, 2, 1, False, True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.MaxPool3D(kernel_size=3, stride=2, padding=1, return_mask=False, ceil_mode=True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_gradient():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_indices():
    m = nn.MaxPool3D(2, return_mask=True)
    values, where = m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()


def case_attributes():
    m = nn.MaxPool3D(3, 2, 1)
    return m.ksize, m.padding


def case_as_value():
    pool = nn.MaxPool3D
    return pool(2, stride=1)(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def todo_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.MaxPool3d.dilation: argument not supported
    return torch.nn.MaxPool3d(3, dilation=2)
