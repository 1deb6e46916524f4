import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(vol, 1)


def case_keywords():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(x=vol, output_size=2, return_mask=False)


def case_indices():
    values, where = F.adaptive_max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2, return_mask=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.adaptive_max_pool3d(x.unsqueeze(0), output_size=2).squeeze(0))
    return out
