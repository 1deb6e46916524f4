import paddle
import torch
from caselib import floats


def gradient(x, spacing=1, axis=None, edge_order=1):
    """Central differences along each axis, one-sided at the ends."""
    x = x if x.is_floating_point() or x.is_complex() else x.astype('float32')
    axes = range(x.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    steps = [spacing] * len(axes) if isinstance(spacing, (int, float)) else spacing
    result = []
    for axis, step in zip(axes, steps):
        y = paddle.moveaxis(x, axis, 0)
        if edge_order == 1:
            first, last = y[1:2] - y[:1], y[-1:] - y[-2:-1]
        else:
            first, last = 2 * y[1:2] - 1.5 * y[:1] - 0.5 * y[2:3], 1.5 * y[-1:] - 2 * y[-2:-1] + 0.5 * y[-3:-2]
        slopes = paddle.concat([first, (y[2:] - y[:-2]) / 2, last]) / step
        result.append(paddle.moveaxis(slopes, 0, axis))
    return result


def case_forms():
    x, v = paddle.to_tensor(floats(4, 5)), paddle.to_tensor(floats(6))
    rows, columns = gradient(x, 1, None, 1)
    return rows, columns, gradient(v, 1, None, 1), gradient(v, 0.5, None, 1), gradient(x, 1, 1, 1), gradient(x, 2.0, (0, 1), 2)


def todo_coordinates():
    # TODO(pt2pd): TPD2002 torch.gradient: only numbers as spacing have an equivalent
    return torch.gradient(paddle.to_tensor(floats(3)), spacing=(paddle.to_tensor([0.0, 1.0, 3.0]),))


def case_spacings():
    x = paddle.to_tensor(floats(4, 5))
    return gradient(x, [2.0, 0.5], None, 1), gradient(x, (2.0,), 1, 1), gradient(x, 1, None, 1), gradient(paddle.to_tensor([1, 4, 9]), 1, None, 1)
