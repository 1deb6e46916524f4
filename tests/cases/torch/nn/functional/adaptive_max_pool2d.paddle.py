import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.adaptive_max_pool2d(c, 1)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.adaptive_max_pool2d(x=c, output_size=2, return_mask=False)


def case_indices():
    values, where = F.adaptive_max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, return_mask=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.adaptive_max_pool2d(x.unsqueeze(0), output_size=2).squeeze(0))
    return out
