import paddle
from caselib import floats


def linalg_norm(x, ord=None, axis=None, keepdim=False, dtype=None):
    """A number as ord is the matrix norm of a matrix, the vector norm of a vector; in paddle.linalg.norm it is always the latter."""
    x = x if dtype is None else x.astype(dtype)
    if axis is None and ord is not None:
        axis = list(range(x.ndim))
    if isinstance(axis, (list, tuple)) and len(axis) == 2:
        return paddle.linalg.matrix_norm(x, 'fro' if ord is None else ord, list(axis), keepdim)
    return paddle.linalg.vector_norm(x, 2.0 if ord is None else ord, axis, keepdim)


def case_whole():
    x, b, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(4))
    return paddle.linalg.norm(x), paddle.linalg.norm(b), paddle.linalg.norm(v), paddle.linalg.norm(x, dtype=paddle.float64), paddle.linalg.norm(x, p=None)


def case_order_of_matrix_and_vector():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return linalg_norm(x, 2, None, False, None), linalg_norm(v, 2, None, False, None), linalg_norm(x, 1, None, False, None), linalg_norm(v, 1, None, False, None), paddle.linalg.norm(x, "fro"), paddle.linalg.norm(x, "nuc"), linalg_norm(x, float("inf"), None, False, None), linalg_norm(x, -2, None, False, None), linalg_norm(v, float("inf"), None, False, None), linalg_norm(x, 2, None, True, None)


def case_axes():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return paddle.linalg.norm(x, axis=1), paddle.linalg.norm(x, p=1, axis=-1, keepdim=True), paddle.linalg.norm(b, axis=(1, 2), p='fro'), paddle.linalg.matrix_norm(b, 2, (1, 2)), paddle.linalg.matrix_norm(b, p=1, axis=[0, 1]), paddle.linalg.norm(b, "fro", (1, 2)), paddle.linalg.norm(x, 3, 0), linalg_norm(b, 1, (1, 2), False, paddle.float64)


def along(x, axes):
    return paddle.linalg.norm(x, axis=axes, p='fro'), linalg_norm(x, 2, axes, False, None)


def case_unknown_and_out():
    b = paddle.to_tensor(floats(2, 3, 4))
    out = paddle.empty([2, 3])
    paddle.linalg.norm(b, axis=2, out=out)
    return along(b, 1), along(b, (0, 2)), out


def case_out():
    x, a, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(0.0), paddle.empty([3])
    paddle.assign(linalg_norm(x, 1, None, False, None), a)
    paddle.linalg.norm(x, axis=1, out=b)
    return a, b
