import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


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
    values, where = long_indices(F.max_pool2d(paddle.to_tensor(floats(2, 3, 8, 8)), 2, return_mask=True))
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


def case_indices_of_their_dtype():
    x = paddle.to_tensor(floats(2, 3, 8, 6))
    values, indices = long_indices(F.max_pool2d(x, 2, return_mask=True))
    return values, indices, long_indices(F.max_pool2d(x, 2, return_mask=True))[1]


# The image must be seen to have no batch: the call stands in the line of its loop, so that no function is made of it.
def case_indices_without_batch():
    image, out = paddle.randn([3, 8, 6]), []
    image[...] = paddle.to_tensor(floats(3, 8, 6))
    for size in (2, 3): out.append(long_indices([t.squeeze(0) for t in F.max_pool2d(image.unsqueeze(0), size, return_mask=True)]))
    return out


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(2, 3, 8, 6)), []
    for flag in (True, False):
        out.append(long_indices(F.max_pool2d(x, 2, return_mask=flag)))
    return out
