import paddle
import paddle.nn.functional as F
from caselib import floats


def case_factor():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, scale_factor=2, mode='bilinear', align_corners=True)


def case_size():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, [5] * 2, mode='bilinear', align_corners=True)


def case_tuple():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.interpolate(c, size=(5, 7), mode='bilinear', align_corners=True)
