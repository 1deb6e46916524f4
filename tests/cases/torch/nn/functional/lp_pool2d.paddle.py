import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.lp_pool2d(c, 2, 3)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.lp_pool2d(c, norm_type=2, kernel_size=3, stride=2)


def todo_ceil():
    # TODO(pt2pd): TPD2002 torch.nn.functional.lp_pool2d.ceil_mode: argument not supported
    return torch.nn.functional.lp_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, 3, ceil_mode=True)


def case_without_batch():
    x = paddle.randn([3, 6, 6])
    x[...] = paddle.to_tensor(floats(3, 6, 6))
    return F.lp_pool2d(x.unsqueeze(0), 2, 2).squeeze(0)
