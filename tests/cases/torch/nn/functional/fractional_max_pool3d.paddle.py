import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


def case_shape():
    return F.fractional_max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), kernel_size=2, output_size=(2, 2, 2)).shape


def todo_ratio():
    # TODO(pt2pd): TPD2002 torch.nn.functional.fractional_max_pool3d.output_r: argument not supported
    return torch.nn.functional.fractional_max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2, output_ratio=0.5)


def case_indices_of_their_dtype():
    values, indices = long_indices(F.fractional_max_pool3d(paddle.to_tensor(floats(1, 2, 8, 8, 8)), kernel_size=2, output_size=3, return_mask=True))
    return values.shape, indices.shape, indices.dtype == paddle.int64


def case_flag_in_a_variable():
    flag = len('ab') > 1
    values, indices = long_indices(F.fractional_max_pool3d(paddle.to_tensor(floats(1, 2, 8, 8, 8)), kernel_size=2, output_size=3, return_mask=flag))
    return values.shape, indices.dtype == paddle.int64
