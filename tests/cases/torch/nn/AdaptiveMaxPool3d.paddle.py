import paddle
from caselib import floats
from paddle import nn


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


def with_long_indices(pool):
    """A pooling layer that gives its indices, where it gives any, as int64: in Paddle they are int32."""
    pool.register_forward_post_hook(lambda layer, inputs, result: long_indices(result))
    return pool


def case_one():
    m = nn.AdaptiveMaxPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.AdaptiveMaxPool3D(output_size=2, return_mask=False)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.AdaptiveMaxPool3D((2, 2, 3))
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AdaptiveMaxPool3D(1)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(x=vol)


def case_indices():
    values, where = with_long_indices(nn.AdaptiveMaxPool3D(2, return_mask=True))(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()


def case_indices_of_their_dtype():
    pool, x = with_long_indices(nn.AdaptiveMaxPool3D(2, return_mask=True)), paddle.to_tensor(floats(1, 2, 4, 6, 4), stop_gradient=False)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == paddle.int64, x.grad


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(1, 2, 4, 6, 4)), []
    for flag in (True, False):
        out.append(with_long_indices(nn.AdaptiveMaxPool3D(2, return_mask=flag))(x))
    return out


def case_attributes():
    m = with_long_indices(nn.AdaptiveMaxPool3D(2, return_mask=True))
    return m._output_size, m._return_mask
