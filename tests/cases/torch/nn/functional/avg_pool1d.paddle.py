import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 2)


def case_padded():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, exclusive=False)


def case_ceil():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, ceil_mode=True, exclusive=False)


def case_all_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, ceil_mode=True, exclusive=True)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(x=s, kernel_size=3, stride=2, padding=1, ceil_mode=False, exclusive=True)


def case_counted():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, padding=1, exclusive=False)


def case_no_padding():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, ceil_mode=True)


def case_as_value():
    pool = F.avg_pool1d
    return pool(paddle.to_tensor(floats(2, 3, 16)), 2)


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.avg_pool1d(x.unsqueeze(0), kernel_size=3, stride=2, padding=1, exclusive=False).squeeze(0) + F.avg_pool1d(x.unsqueeze(0), kernel_size=1).squeeze(0).mean())
    return out
