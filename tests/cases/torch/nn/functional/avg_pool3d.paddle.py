import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 2)


def case_padded():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, exclusive=False)


def case_ceil():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, True, exclusive=False)


def case_all_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, True, True)


def case_keywords():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(x=vol, kernel_size=3, stride=2, padding=1, ceil_mode=False, exclusive=True)


def case_counted():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, stride=2, padding=1, exclusive=False)


def case_no_padding():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, stride=2, ceil_mode=True)


def case_divisor():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, divisor_override=5, exclusive=False)


def case_as_value():
    pool = F.avg_pool3d
    return pool(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2)


def case_without_batch():
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.avg_pool3d(x.unsqueeze(0), kernel_size=3, stride=2, padding=1, exclusive=False).squeeze(0) + F.avg_pool3d(x.unsqueeze(0), kernel_size=1).squeeze(0).mean())
    return out


def case_divisor_at_the_border():
    x = paddle.to_tensor(floats(2, 3, 6, 6, 6))
    one = paddle.zeros([3, 6, 6, 6]) + x[0]
    return (F.avg_pool3d(x, 3, 2, 1, divisor_override=5, exclusive=False),
            F.avg_pool3d(x, 3, divisor_override=2, exclusive=False), F.avg_pool3d(paddle.ones([3, 6, 6, 6]).unsqueeze(0), kernel_size=3, stride=2, padding=1, divisor_override=4, exclusive=False).squeeze(0), one.sum())


def todo_divisor_and_ceiling():
    # TODO(pt2pd): TPD2002 torch.nn.functional.avg_pool3d: Paddle scales the mean of the clipped windows at the border
    return torch.nn.functional.avg_pool3d(paddle.to_tensor(floats(2, 3, 6, 6, 6)), 3, 2, ceil_mode=True, divisor_override=5)
