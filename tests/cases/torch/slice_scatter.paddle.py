import paddle
from caselib import floats


def slice_scatter(x, src, axis=0, start=None, end=None, step=1):
    """A copy of x whose slice along one axis is src."""
    size = x.shape[axis]
    start, end, step = slice(start, end, step).indices(size)
    return paddle.slice_scatter(x, src, axes=[axis], starts=[start], ends=[end], strides=[step])


def case_forms():
    x, y = paddle.to_tensor(floats(4, 4)), paddle.to_tensor(floats(4, 2, seed=1))
    return slice_scatter(x, y.t(), 0, None, 2, 1), slice_scatter(x, y, 1, 0, 2, 1), slice_scatter(x, y, 1, 1, 4, 2), slice_scatter(x, y, 1, -2, None, 1)
