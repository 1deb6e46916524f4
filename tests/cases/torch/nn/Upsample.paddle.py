import paddle
import torch
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_factor():
    m = nn.Upsample(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_factor_positional():
    m = nn.Upsample(None, 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_bilinear():
    m = nn.Upsample(scale_factor=2, mode='bilinear')
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_corners():
    m = nn.Upsample(scale_factor=2, mode='bilinear', align_corners=True)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size():
    m = nn.Upsample([5, 5])
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_size_positional():
    m = nn.Upsample((5, 7), mode='bilinear', align_corners=False)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_expression():
    m = nn.Upsample(size=[len([1, 2]) + 3] * 2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Upsample(scale_factor=2)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_corners_none():
    return nn.Upsample(scale_factor=2, mode='bicubic', align_corners=False)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_corners_from_variable():
    out = []
    for corners in (None, True, False):
        out.append(nn.Upsample(scale_factor=2, mode='bilinear', align_corners=bool(corners))(paddle.to_tensor(floats(1, 2, 3, 4))))
    return out


def case_number_and_unknown():
    corners = len('ab') > 1
    return nn.Upsample(None, 2, 'bilinear', corners)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_corners_bool():
    corners = len('ab') > 1
    return nn.Upsample((5, 6), None, 'bilinear', corners)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_number_and_corners():
    out = []
    for corners in (None, True):
        out.append(nn.Upsample(size=[7] * 2, mode='bilinear', align_corners=bool(corners))(paddle.to_tensor(floats(1, 2, 3, 4))))
    return out


def case_as_value():
    up = nn.Upsample
    return up(scale_factor=2)(paddle.to_tensor(floats(1, 2, 3, 4)))


def case_volume():
    return nn.Upsample(scale_factor=2, mode='trilinear')(paddle.to_tensor(floats(1, 2, 3, 4, 5)))


def case_sequence():
    return nn.Upsample(scale_factor=2, mode='linear', align_corners=True)(paddle.to_tensor(floats(1, 2, 5)))


def todo_nearest_exact():
    # TODO(pt2pd): TPD2002 torch.nn.Upsample: Paddle has no mode nearest-exact
    return torch.nn.Upsample(scale_factor=2, mode='nearest-exact')


def case_numbers():
    x = paddle.to_tensor(floats(1, 2, 5))
    return F.interpolate(x, size=[8], mode='linear'), F.interpolate(paddle.to_tensor(floats(1, 2, 3, 4, 5)), size=[4] * 3, mode='trilinear')
