import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.conv1d_transpose(s, paddle.to_tensor(floats(3, 2, 3)))


def case_all_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.conv1d_transpose(s, paddle.to_tensor(floats(3, 2, 3)), paddle.to_tensor(floats(2)), 2, 1, 1, 1, 2)


def case_grouped():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.conv1d_transpose(s, paddle.to_tensor(floats(3, 2, 3)), None, 2, 1, 1, 3)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.conv1d_transpose(x=s, weight=paddle.to_tensor(floats(3, 2, 3)), bias=None, stride=2, padding=1, output_padding=1, groups=1, dilation=1)


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.conv1d_transpose(x.unsqueeze(0), weight=paddle.to_tensor(floats(3, 4, 3))).squeeze(0))
    return out
