import paddle
from caselib import floats


def made(*size, **options):
    return paddle.empty(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=paddle.float64).dtype, paddle.empty(*size).shape, paddle.empty(*size, dtype=paddle.float64).dtype


def case_shapes():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.empty([2, 3]).shape, paddle.empty((4,)).dtype, paddle.empty(x.shape, dtype=paddle.int64).dtype, paddle.empty(shape=(1, 2)).shape, paddle.empty([2]).shape, paddle.empty([2], device="cpu").shape, not paddle.empty([3], requires_grad=True).stop_gradient


def case_out():
    out, other = paddle.zeros([2, 3]), paddle.zeros([3])
    paddle.assign(paddle.empty([2, 3], dtype=out.dtype), out)
    paddle.assign(paddle.empty([3], dtype=paddle.float32), other)
    return out.shape, out.dtype, other.shape, other.dtype


def case_nothing():
    return paddle.empty([0]), paddle.empty((0,), dtype=paddle.int64), paddle.empty([0])
