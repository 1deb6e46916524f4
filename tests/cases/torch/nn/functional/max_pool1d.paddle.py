import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


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
    values, where = long_indices(F.max_pool1d(paddle.to_tensor(floats(2, 3, 16)), 2, return_mask=True))
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


def case_indices_of_their_dtype():
    x = paddle.to_tensor(floats(2, 3, 8))
    values, indices = long_indices(F.max_pool1d(x, 2, return_mask=True))
    return values, indices, long_indices(F.max_pool1d(x, 2, return_mask=True))[1]


# The image must be seen to have no batch: the call stands in the line of its loop, so that no function is made of it.
def case_indices_without_batch():
    image, out = paddle.randn([3, 8]), []
    image[...] = paddle.to_tensor(floats(3, 8))
    for size in (2, 3): out.append(long_indices([t.squeeze(0) for t in F.max_pool1d(image.unsqueeze(0), size, return_mask=True)]))
    return out


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(2, 3, 8)), []
    for flag in (True, False):
        out.append(long_indices(F.max_pool1d(x, 2, return_mask=flag)))
    return out
