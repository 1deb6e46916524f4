import paddle
from caselib import bools


def case_forms():
    x, y = paddle.to_tensor(bools(2, 3)), paddle.to_tensor(bools(2, 3, seed=1))
    out = paddle.empty([2, 3], dtype=paddle.bool)
    paddle.assign(paddle.logical_or(x, y), out)
    return paddle.logical_or(x, y), paddle.logical_or(x=x, y=y), paddle.logical_or(x, y[0]), out


def case_mixed_kinds():
    a, b = paddle.to_tensor([0.5, 0.0, 1.0]), paddle.to_tensor([1, 0, 0])
    out, other = paddle.zeros([3], dtype=paddle.bool), paddle.zeros([3], dtype=paddle.bool)
    paddle.assign(paddle.logical_or(a, b.astype(a.dtype)), out)
    paddle.assign(paddle.logical_or((a > 0).astype(b.dtype), b), other)
    return out, other, paddle.logical_or(a, b.astype(a.dtype)), paddle.logical_or(b, (a > 0).astype(b.dtype)), paddle.logical_or((a > 0).astype(b.dtype), b)


def case_mixed_kinds_by_the_method():
    a, b = paddle.to_tensor([0.5, 0.0, 1.0]), paddle.to_tensor([1, 1, 0])
    return a.logical_or(b.astype(a.dtype)), b.logical_or((a > 0).astype(b.dtype)), (a > 0).astype(b.dtype).logical_or(b)
