import paddle
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
