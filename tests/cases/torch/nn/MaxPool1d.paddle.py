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


def n_tuple(x, n):
    """A tuple of n: x itself when it has elements, else n times x."""
    return tuple(x) if hasattr(x, '__iter__') else (x,) * n


def without_empty_windows(out, x, kernel_size, stride, padding):
    """What a pooling of x gave, without the windows that begin in the padding on the right; torch leaves them out."""
    steps, pads = n_tuple(stride or kernel_size, x.ndim - 2), n_tuple(padding, x.ndim - 2)
    counts = [(n + pad - 1) // step + 1 for n, pad, step in zip(x.shape[2:], pads, steps)]
    return out[(slice(None), slice(None), *(slice(count) for count in counts))]


def with_torch_windows(layer):
    """A pooling layer with ceil_mode that leaves out the windows which begin in the padding on the right, as torch does."""
    def leave_out(layer, inputs, out):
        size = layer.kernel_size if hasattr(layer, 'kernel_size') else layer.ksize
        return without_empty_windows(out, inputs[0], size, layer.stride, layer.padding)

    layer.register_forward_post_hook(leave_out)
    return layer


def dilated_max_pool(x, axes, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False):
    """Max pooling with dilation over the last axes, one after the other; Paddle's has no dilation."""
    def of(value, axis):
        return value[axis] if isinstance(value, (tuple, list)) else value

    for axis in range(-axes, 0):
        size, step, pad, gap = (of(v, axis) for v in (kernel_size, stride or kernel_size, padding, dilation))
        room = x.shape[axis] + 2 * pad - gap * (size - 1) - 1
        count = (room + step - 1 if ceil_mode else room) // step + 1
        if (count - 1) * step >= x.shape[axis] + pad:  # no window begins in the padding on the right
            count -= 1
        last = (count - 1) * step + 1
        x = x.moveaxis(axis, -1)
        missing = max(0, last + gap * (size - 1) - x.shape[-1] - pad)
        x = paddle.nn.functional.pad(x, [0, 0] * (x.ndim - 1) + [pad, missing], value=float('-inf'))
        x = paddle.stack([x[..., gap * k:gap * k + last:step] for k in range(size)]).max(0).moveaxis(-1, axis)
    return x


class DilatedMaxPool(paddle.nn.Layer):
    """MaxPool with dilation, over the given number of axes."""

    def __init__(self, axes, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False):
        super().__init__()
        self.options = axes, kernel_size, stride, padding, dilation, ceil_mode

    def forward(self, x):
        return dilated_max_pool(x, *self.options)


def case_positional():
    m = nn.MaxPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_stride_and_padding():
    m = nn.MaxPool1D(3, 2, 1)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_all_positional():
    m = nn.MaxPool1D(3, 2, 1, False, True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.MaxPool1D(kernel_size=3, stride=2, padding=1, return_mask=False, ceil_mode=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.MaxPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(input=s)


def case_gradient():
    m = nn.MaxPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16), stop_gradient=False)
    m(s).pow(2).sum().backward()
    return s.grad


def case_indices():
    m = with_long_indices(nn.MaxPool1D(2, return_mask=True))
    values, where = m(paddle.to_tensor(floats(2, 3, 16)))
    return values, where.tolist()


def case_attributes():
    m = nn.MaxPool1D(3, 2, 1)
    return m.kernel_size, m.padding


def case_as_value():
    pool = nn.MaxPool1D
    return pool(2, stride=1)(paddle.to_tensor(floats(2, 3, 16)))


# The dilation must be seen: the calls stand in the line of their loop, so that no variable can hold it.
def case_dilated():
    x, out = paddle.to_tensor(floats(2, 3, 11)), []
    for size in (2, 3): out.append(DilatedMaxPool(1, kernel_size=size, dilation=2)(x))
    for up in (True, False): out.append(DilatedMaxPool(1, kernel_size=3, stride=2, padding=1, dilation=2, ceil_mode=up)(x))
    return out


def todo_dilated_with_indices():
    # TODO(pt2pd): TPD2002 torch.nn.MaxPool1d.dilation: argument not supported
    return torch.nn.MaxPool1d(3, dilation=2, return_indices=True)


def case_indices_of_their_dtype():
    pool, x = with_long_indices(nn.MaxPool1D(2, return_mask=True)), paddle.to_tensor(floats(2, 3, 8), stop_gradient=False)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == paddle.int64, x.grad


def case_flag_in_a_variable():
    x, out = paddle.to_tensor(floats(2, 3, 8)), []
    for flag in (True, False):
        out.append(with_long_indices(nn.MaxPool1D(2, return_mask=flag))(x))
    return out


# The numbers must be seen: where the calls stand in the line of their loop, no variable can hold them.
def case_ceil_mode_without_empty_windows():
    x, up, out = paddle.to_tensor(floats(2, 3, 5), stop_gradient=False), True, []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2)): out.append(with_torch_windows(nn.MaxPool1D(size, stride, padding, ceil_mode=True))(x))
    for up in (True, False): out.append(with_torch_windows(nn.MaxPool1D(1, stride=2, ceil_mode=up))(x))
    out += [with_torch_windows(nn.MaxPool1D(3, padding=1, ceil_mode=True))(x), with_torch_windows(nn.MaxPool1D(3, 3, 1, ceil_mode=up))(x),
            nn.MaxPool1D(3, 2, 1, ceil_mode=True)(x)]
    sum(y.pow(2).sum() for y in out).backward()
    return out, x.grad


def todo_ceil_mode_padding_and_indices():
    # TODO(pt2pd): TPD2002 torch.nn.MaxPool1d: Paddle keeps windows that hold padding alone; take F.max_pool1d
    return torch.nn.MaxPool1d(2, 2, 1, return_indices=True, ceil_mode=True)


def todo_ceil_mode_indices_and_a_window_of_three():
    # TODO(pt2pd): TPD2002 torch.nn.MaxPool1d: Paddle keeps windows that hold padding alone; take F.max_pool1d
    return torch.nn.MaxPool1d(3, padding=1, return_indices=True, ceil_mode=True)


def case_attributes():
    m, n = nn.MaxPool1D(3), with_long_indices(nn.MaxPool1D(2, 1, return_mask=True))
    before = m.stride or m.kernel_size, n.stride or n.kernel_size, getattr(m, 'dilation', 1), n.return_mask, n.ceil_mode, m.kernel_size, m.padding
    m.stride = 2
    return before, m.stride or m.kernel_size, m(paddle.to_tensor(floats(2, 3, 5)))
