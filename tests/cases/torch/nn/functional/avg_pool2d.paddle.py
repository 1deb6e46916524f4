import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 2)


def case_padded():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, 2, 1, exclusive=False)


def case_ceil():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, 2, 1, True, exclusive=False)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, 2, 1, True, True)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(x=c, kernel_size=3, stride=2, padding=1, ceil_mode=False, exclusive=True)


def case_counted():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, stride=2, padding=1, exclusive=False)


def case_no_padding():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, stride=2, ceil_mode=True)


def case_divisor():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, 3, 2, 1, divisor_override=5, exclusive=False)


def case_as_value():
    pool = F.avg_pool2d
    return pool(paddle.to_tensor(floats(2, 3, 8, 8)), 2)


def case_window_of_shape():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.avg_pool2d(c, c.shape[3]).reshape([c.shape[0], -1])


def case_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.avg_pool2d(x.unsqueeze(0), kernel_size=3, stride=2, padding=1, exclusive=False).squeeze(0) + F.avg_pool2d(x.unsqueeze(0), kernel_size=1).squeeze(0).mean())
    return out


def case_divisor_at_the_border():
    x = paddle.to_tensor(floats(2, 3, 8, 8))
    one = paddle.zeros([3, 8, 8]) + x[0]
    return (F.avg_pool2d(x, 3, 2, 1, divisor_override=5, exclusive=False),
            F.avg_pool2d(x, 3, divisor_override=2, exclusive=False), F.avg_pool2d(paddle.ones([3, 8, 8]).unsqueeze(0), kernel_size=3, stride=2, padding=1, divisor_override=4, exclusive=False).squeeze(0), one.sum())


def todo_divisor_and_ceiling():
    # TODO(pt2pd): TPD2002 torch.nn.functional.avg_pool2d: Paddle scales the mean of the clipped windows at the border
    return torch.nn.functional.avg_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 3, 2, ceil_mode=True, divisor_override=5)
