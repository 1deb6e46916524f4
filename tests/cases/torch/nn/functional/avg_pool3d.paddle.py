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


def case_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 2)


def case_padded():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, exclusive=False)


def case_ceil():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, True, exclusive=False)


def case_all_positional():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, True, True)


def case_keywords():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(x=vol, kernel_size=3, stride=2, padding=1, ceil_mode=False, exclusive=True)


def case_counted():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, stride=2, padding=1, exclusive=False)


def case_no_padding():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, stride=2, ceil_mode=True)


def case_divisor():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.avg_pool3d(vol, 3, 2, 1, divisor_override=5, exclusive=False)


def case_as_value():
    pool = F.avg_pool3d
    return pool(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 2)


def case_without_batch():
    out = []
    for x in F.max_pool3d(paddle.to_tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.avg_pool3d(x.unsqueeze(0), kernel_size=3, stride=2, padding=1, exclusive=False).squeeze(0) + F.avg_pool3d(x.unsqueeze(0), kernel_size=1).squeeze(0).mean())
    return out


def case_divisor_at_the_border():
    x = paddle.to_tensor(floats(2, 3, 6, 6, 6))
    one = paddle.zeros([3, 6, 6, 6]) + x[0]
    return (F.avg_pool3d(x, 3, 2, 1, divisor_override=5, exclusive=False),
            F.avg_pool3d(x, 3, divisor_override=2, exclusive=False), F.avg_pool3d(paddle.ones([3, 6, 6, 6]).unsqueeze(0), kernel_size=3, stride=2, padding=1, divisor_override=4, exclusive=False).squeeze(0), one.sum())


def todo_divisor_and_ceiling():
    # TODO(pt2pd): TPD2002 torch.nn.functional.avg_pool3d: Paddle scales the mean of the clipped windows at the border
    return torch.nn.functional.avg_pool3d(paddle.to_tensor(floats(2, 3, 6, 6, 6)), 3, 2, ceil_mode=True, divisor_override=5)


def case_ceil_mode_without_empty_windows():
    out = []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2), (2, 3, 1)):
        x = paddle.to_tensor(floats(2, 3, 5, 6, 7), stop_gradient=False)
        y = ceil_pool(F.avg_pool3d, x, kernel_size=size, stride=stride, padding=padding, ceil_mode=True, exclusive=False)
        z = ceil_pool(F.avg_pool3d, x, kernel_size=size, stride=stride, padding=padding, ceil_mode=True, exclusive=True)
        (y + 2 * z).pow(2).sum().backward()
        out.append((y, z, x.grad))
    return out


# The size of one must be seen: the call stands in the line of its loop, so that no variable can hold it.
def case_ceil_mode_with_a_window_of_three():
    x, up, out = paddle.to_tensor(floats(2, 3, 5, 6, 7)), True, []
    for up in (True, False): out.append(ceil_pool(F.avg_pool3d, x, kernel_size=1, stride=2, ceil_mode=up))
    return out, (ceil_pool(F.avg_pool3d, x, kernel_size=3, padding=1, ceil_mode=True, exclusive=False), ceil_pool(F.avg_pool3d, x, kernel_size=3, stride=3, padding=1, ceil_mode=up, exclusive=False),
                 F.avg_pool3d(x, 3, 2, 1, ceil_mode=True, exclusive=False))
