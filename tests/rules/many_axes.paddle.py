"""Tensors of more axes than Paddle's functions have in mind."""
import paddle
import paddle.nn.functional as F
from caselib import floats


def pad_tensor(input, pad, mode='constant', value=None):
    """F.pad, also of a Tensor of bool, and with negative widths, which crop."""
    for i, width in enumerate(pad):
        if width < 0:
            axis, start, stop = -1 - i // 2, 0, input.shape[-1 - i // 2]
            start, stop = (-width, stop) if i % 2 == 0 else (0, stop + width)
            input = paddle.slice(input, [axis], [start], [stop])
    pad, value = [max(int(width), 0) for width in pad], 0.0 if value is None else value
    if input.ndim > 5:  # all axes are padded, or none
        pad += [0] * (2 * input.ndim - len(pad))
    if input.dtype != paddle.bool:
        return paddle.compat.nn.functional.pad(input, pad, mode, value)
    return paddle.compat.nn.functional.pad(input.astype('int32'), pad, mode, value).astype('bool')


def case_upsampled_by_zeros():
    up = 2
    x = paddle.to_tensor(floats(2, 3, 1, 3, 1, 2), stop_gradient=False)
    y = pad_tensor(x, [0, 0, 0, up - 1, 0, 0, 0, up - 1])
    (y ** 2).sum().backward()
    return y.detach(), x.grad
