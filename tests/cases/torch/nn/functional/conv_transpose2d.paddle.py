import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d_transpose(c, paddle.to_tensor(floats(3, 2, 3, 3)))


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d_transpose(c, paddle.to_tensor(floats(3, 2, 3, 3)), paddle.to_tensor(floats(2)), 2, 1, 1, groups=1, dilation=2)


def case_grouped():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d_transpose(c, paddle.to_tensor(floats(3, 2, 3, 3)), None, 2, 1, 1, groups=3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d_transpose(x=c, weight=paddle.to_tensor(floats(3, 2, 3, 3)), bias=None, stride=2, padding=1, output_padding=1, groups=1, dilation=1)


def case_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv2d_transpose(x.unsqueeze(0), weight=paddle.to_tensor(floats(3, 4, 3, 3))).squeeze(0))
    return out
