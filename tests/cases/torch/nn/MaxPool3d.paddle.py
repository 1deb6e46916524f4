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


def case_positional():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_stride_and_padding():
    m = nn.MaxPool3D(3, 2, 1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = nn.MaxPool3D(3, 2, 1, False, True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = nn.MaxPool3D(kernel_size=3, stride=2, padding=1, return_mask=False, ceil_mode=True)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_gradient():
    m = nn.MaxPool3D(2)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_indices():
    m = with_long_indices(nn.MaxPool3D(2, return_mask=True))
    values, where = m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()


def case_attributes():
    m = nn.MaxPool3D(3, 2, 1)
    return m.ksize, m.padding


def case_as_value():
    pool = nn.MaxPool3D
    return pool(2, stride=1)(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def todo_dilated():
    # TODO(pt2pd): TPD2002 torch.nn.MaxPool3d.dilation: argument not supported
    return torch.nn.MaxPool3d(3, dilation=2)


def case_indices_of_their_dtype():
    pool, x = with_long_indices(nn.MaxPool3D(2, return_mask=True)), paddle.to_tensor(floats(1, 2, 4, 6, 4), stop_gradient=False)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == paddle.int64, x.grad


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(1, 2, 4, 6, 4)), []
    for flag in (True, False):
        out.append(with_long_indices(nn.MaxPool3D(2, return_mask=flag))(x))
    return out
