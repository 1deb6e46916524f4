import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 2)


def case_stride_and_padding():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 3, 2, 1)


def case_all_positional():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.max_pool1d(s, 3, 2, 1, ceil_mode=True)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.max_pool1d(x=s, kernel_size=3, stride=2, padding=1, ceil_mode=True, return_mask=False)


def case_keyword_kernel():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.max_pool1d(s, kernel_size=2, stride=1)


def case_indices():
    values, where = F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, return_mask=True)
    return values, where.tolist()


def todo_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.functional.max_pool1d.dilation: argument not supported
    return torch.nn.functional.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, dilation=2)


def case_without_batch():
    out = []
    for x in F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 1):
        out.append(F.max_pool1d(x.unsqueeze(0), kernel_size=2).squeeze(0))
    return out


def case_axes_of_a_literal():
    x = paddle.to_tensor([[1, 4.5, 3, 2], (0, 1, 5, 2)])
    return F.max_pool1d(x.unsqueeze(0), kernel_size=2).squeeze(0), F.max_pool1d(paddle.to_tensor([[[1., 4., 3., 2.]]]), 2)
