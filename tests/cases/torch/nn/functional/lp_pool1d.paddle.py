import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.lp_pool1d(s, 2, 3)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.lp_pool1d(s, norm_type=2, kernel_size=3, stride=2)


def todo_ceil():
    # TODO(pt2pd): TPD2002 torch.nn.functional.lp_pool1d.ceil_mode: argument not supported
    return torch.nn.functional.lp_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, 3, ceil_mode=True)


def case_without_batch():
    x = paddle.randn([4, 9])
    x[...] = paddle.to_tensor(floats(4, 9))
    return F.lp_pool1d(x.unsqueeze(0), 2, 3).squeeze(0)
