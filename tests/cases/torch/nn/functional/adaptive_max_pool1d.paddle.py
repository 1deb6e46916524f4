import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(s, 1)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(x=s, output_size=2, return_mask=False)


def case_indices():
    values, where = F.adaptive_max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, return_mask=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.adaptive_max_pool1d(x.unsqueeze(0), output_size=2).squeeze(0))
    return out
