import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(s, 1)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(x=s, output_size=2)


def case_tuple():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(s, 5)


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.adaptive_avg_pool1d(x.unsqueeze(0), output_size=2).squeeze(0))
    return out
