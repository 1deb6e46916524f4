import paddle
import torch
from caselib import floats
from paddle import nn


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


def with_long_indices(pool):
    """A pooling layer that gives its indices, where it gives any, as int64: in Paddle they are int32."""
    pool.register_forward_post_hook(lambda layer, inputs, result: long_indices(result))
    return pool


def case_size():
    return nn.FractionalMaxPool3D(kernel_size=2, output_size=(2, 2, 2))(paddle.to_tensor(floats(2, 3, 4, 6, 8))).shape


def todo_ratio():
    # TODO(pt2pd): TPD2002 torch.nn.FractionalMaxPool3d.output_ratio: argument not supported
    return torch.nn.FractionalMaxPool3d(2, output_ratio=0.5)


def case_indices_of_their_dtype():
    values, indices = with_long_indices(nn.FractionalMaxPool3D(kernel_size=2, output_size=3, return_mask=True))(paddle.to_tensor(floats(1, 2, 8, 8, 8)))
    return values.shape, indices.shape, indices.dtype == paddle.int64


def case_flag_in_a_variable():
    flag = len('ab') > 1
    values, indices = with_long_indices(nn.FractionalMaxPool3D(kernel_size=2, output_size=3, return_mask=flag))(paddle.to_tensor(floats(1, 2, 8, 8, 8)))
    return values.shape, indices.dtype == paddle.int64
