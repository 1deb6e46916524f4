import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, paddle.to_tensor(floats(6, 3, 3, 3)))


def case_bias():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, paddle.to_tensor(floats(6, 3, 3, 3)), paddle.to_tensor(floats(6)), 2, 1)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, paddle.to_tensor(floats(6, 1, 3, 3)), None, 1, 1, 1, 3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(x=c, weight=paddle.to_tensor(floats(6, 3, 3, 3)), bias=paddle.to_tensor(floats(6)), stride=1, padding=2, dilation=2, groups=1)


def case_same():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, paddle.to_tensor(floats(6, 3, 3, 3)), padding='same')


def case_tuples():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.conv2d(c, paddle.to_tensor(floats(6, 3, 3, 3)), stride=(1, 1), padding=(1, 1))


def todo_same_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.functional.conv2d: Paddle's 'same' drops dilation; write the padding as a number
    return torch.nn.functional.conv2d(paddle.to_tensor(floats(2, 3, 8, 8)), paddle.to_tensor(floats(6, 3, 3, 3)), padding='same', dilation=2)


def case_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv2d(x.unsqueeze(0), weight=paddle.to_tensor(floats(4, 3, 3, 3)), padding=1).squeeze(0))
    return out


def case_same_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.conv2d(x.unsqueeze(0), weight=paddle.to_tensor(floats(4, 3, 3, 3)), padding='same').squeeze(0))
    return out
