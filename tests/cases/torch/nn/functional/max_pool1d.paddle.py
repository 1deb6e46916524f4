import paddle
import torch
import paddle.nn.functional as F
from caselib import floats


def n_tuple(x, n):
    """A tuple of n: x itself when it has elements, else n times x."""
    return tuple(x) if hasattr(x, '__iter__') else (x,) * n


def without_empty_windows(out, x, kernel_size, stride, padding):
    """What a pooling of x gave, without the windows that begin in the padding on the right; torch leaves them out."""
    steps, pads = n_tuple(stride or kernel_size, x.ndim - 2), n_tuple(padding, x.ndim - 2)
    counts = [(n + pad - 1) // step + 1 for n, pad, step in zip(x.shape[2:], pads, steps)]
    return out[(slice(None), slice(None), *(slice(count) for count in counts))]


def ceil_pool(pool, x, kernel_size, stride=None, padding=0, return_mask=False, **options):
    """A pooling with ceil_mode that has torch's windows: none of them begins in the padding on the right."""
    if not return_mask:
        return without_empty_windows(pool(x, kernel_size, stride, padding, **options), x, kernel_size, stride, padding)
    index = pool(x.detach(), kernel_size, stride, padding, return_mask=True, **options)[1].astype('int64')
    index = without_empty_windows(index, x, kernel_size, stride, padding)
    # Taken by the indices: Paddle's gradient goes astray where a window was empty.
    return paddle.take_along_axis(x.flatten(2), index.flatten(2), 2).reshape(index.shape), index


def long_indices(result):
    """What a pooling gives; its indices, where there are any, are int32 in Paddle, int64 in torch."""
    return (result[0], result[1].astype('int64')) if isinstance(result, (tuple, list)) else result


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


# The dilation must be seen: the calls stand in the line of their loop, so that no variable can hold it.
def case_dilated():
    x, out = paddle.to_tensor(floats(2, 3, 11), stop_gradient=False), []
    for size in (2, 3): out.append(dilated_max_pool(x, 1, kernel_size=size, dilation=2))
    for up in (True, False): out.append(dilated_max_pool(x, 1, kernel_size=3, stride=2, padding=1, dilation=2, ceil_mode=up))
    sum((y * y).sum() for y in out).backward()
    return out, x.grad


def todo_dilated_with_indices():
    # TODO(pt2pd): TPD2002 torch.nn.functional.max_pool1d.dilation: argument not supported
    return torch.nn.functional.max_pool1d(paddle.to_tensor(floats(2, 3, 11)), 2, dilation=2, return_indices=True)


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


def case_ceil_mode_without_empty_windows():
    out = []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2), (2, 3, 1)):
        x = paddle.to_tensor(floats(2, 3, 5), stop_gradient=False)
        y = ceil_pool(F.max_pool1d, x, kernel_size=size, stride=stride, padding=padding, ceil_mode=True)
        z, where = ceil_pool(F.max_pool1d, x, kernel_size=size, stride=stride, padding=padding, ceil_mode=True, return_mask=True)
        (y + 2 * z).pow(2).sum().backward()
        out.append((y, z, where, x.grad))
    return out


# The size of one must be seen: the call stands in the line of its loop, so that no variable can hold it.
def case_ceil_mode_with_a_window_of_three():
    x, up, out = paddle.to_tensor(floats(2, 3, 5)), True, []
    for up in (True, False): out.append(ceil_pool(F.max_pool1d, x, kernel_size=1, stride=2, ceil_mode=up))
    return out, (ceil_pool(F.max_pool1d, x, kernel_size=3, padding=1, ceil_mode=True), ceil_pool(F.max_pool1d, x, kernel_size=3, stride=3, padding=1, ceil_mode=up, return_mask=True),
                 F.max_pool1d(x, 3, 2, 1, ceil_mode=True))
