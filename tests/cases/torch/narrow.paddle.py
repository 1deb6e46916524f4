import paddle
from caselib import floats


def narrow(x, dim, start, length):
    """A view of a part of x; Paddle's method forgets where x begins when x is a view itself."""
    start = start + x.shape[dim] if start < 0 else start
    return paddle.slice(x, [dim % x.ndim], [start], [start + length])


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return narrow(x, 1, 1, 2), narrow(x, 0, -2, 2), x[..., :3]


def case_of_a_view():
    x = paddle.to_tensor(floats(3, 2, 4))
    cut = narrow
    return x[1][:1], x[1][:, :2], x[:, :, :2], x[2][..., :2], cut(x[1], 1, 2, 2)
