import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, 2)


def case_stride_and_padding():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, 3, 2, 1)


def case_all_positional():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, 3, 2, 1, ceil_mode=True)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(x=c, kernel_size=3, stride=2, padding=1, ceil_mode=True, return_mask=False)


def case_keyword_kernel():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, kernel_size=2, stride=1)


def case_indices():
    values, where = F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, return_mask=True)
    return values, where.tolist()


def todo_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.functional.max_pool2d.dilation: argument not supported
    return torch.nn.functional.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, dilation=2)


def case_rectangular():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, (2, 3), stride=(1, 2), padding=(1, 1))


def case_window_of_shape():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.max_pool2d(c, kernel_size=c.shape[2:])


def case_without_batch():
    out = []
    for x in F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.max_pool2d(x.unsqueeze(0), kernel_size=2).squeeze(0))
    return out
