import paddle
from caselib import floats


def tensorsolve(a, b, dims=None):
    """x of tensordot(a, x, x.ndim) == b."""
    if dims is not None:
        a = paddle.moveaxis(a, list(dims), list(range(a.ndim - len(dims), a.ndim)))
    flat = b.reshape([-1])
    return paddle.linalg.solve(a.reshape([flat.shape[0], -1]), flat).reshape(a.shape[b.ndim:])


def case_forms():
    a, b = paddle.to_tensor(floats(2, 3, 6)), paddle.to_tensor(floats(2, 3))
    out = paddle.empty([6])
    paddle.assign(tensorsolve(a, b, None), out)
    return out, tensorsolve(a, b, None), tensorsolve(paddle.to_tensor(floats(2, 6, 3)), b, (1,))
