import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(vol, paddle.to_tensor(floats(6, 3, 3, 3, 3)))


def case_bias():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(vol, paddle.to_tensor(floats(6, 3, 3, 3, 3)), paddle.to_tensor(floats(6)), 2, 1)


def case_all_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(vol, paddle.to_tensor(floats(6, 1, 3, 3, 3)), None, 1, 1, 1, 3)


def case_keywords():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(x=vol, weight=paddle.to_tensor(floats(6, 3, 3, 3, 3)), bias=paddle.to_tensor(floats(6)), stride=1, padding=2, dilation=2, groups=1)


def case_same():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(vol, paddle.to_tensor(floats(6, 3, 3, 3, 3)), padding='same')


def case_tuples():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.conv3d(vol, paddle.to_tensor(floats(6, 3, 3, 3, 3)), stride=(1, 1, 1), padding=(1, 1, 1))


def todo_same_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.functional.conv3d: Paddle's 'same' drops dilation; write the padding as a number
    return torch.nn.functional.conv3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), paddle.to_tensor(floats(6, 3, 3, 3, 3)), padding='same', dilation=2)


def case_without_batch():
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.conv3d(x.unsqueeze(0), weight=paddle.to_tensor(floats(4, 3, 3, 3, 3)), padding=1).squeeze(0))
    return out


def case_same_without_batch():
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.conv3d(x.unsqueeze(0), weight=paddle.to_tensor(floats(4, 3, 3, 3, 3)), padding='same').squeeze(0))
    return out
