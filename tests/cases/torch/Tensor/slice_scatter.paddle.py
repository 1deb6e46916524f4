import paddle
from caselib import floats


def slice_scatter(x, src, axis=0, start=None, end=None, step=1):
    """A copy of x whose slice along one axis is src."""
    size = x.shape[axis]
    start, end, step = slice(start, end, step).indices(size)
    return paddle.slice_scatter(x, src, axes=[axis], starts=[start], ends=[end], strides=[step])


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        slice_scatter(x, x[:1], 0, 1, 2, 1), slice_scatter(x, x[:, :2], 1, 0, 4, 2),
        slice_scatter(x, paddle.zeros([3, 4]), 0, None, None, 1))
