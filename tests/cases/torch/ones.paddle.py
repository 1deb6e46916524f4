import paddle
from caselib import floats


def made(*size, **options):
    return paddle.ones(*size, **options)


def case_stars():
    size = (2, 3)
    return made(2, 3).shape, made((2,), dtype=paddle.float64).dtype, paddle.ones(*size).shape, paddle.ones(*size, dtype=paddle.float64).dtype


def case_sizes():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.ones([2, 3]), paddle.ones([4]), paddle.ones((2, 3)), paddle.ones([2]), paddle.ones(*x.shape), paddle.ones(x.shape), paddle.ones(()), paddle.ones(shape=(1, 2))


def case_options():
    return paddle.ones([2], dtype=paddle.int32), paddle.ones((2, 3), dtype=paddle.bool), paddle.ones([2, 3], requires_grad=True), paddle.ones([2], device="cpu"), paddle.ones([2], dtype=paddle.float64, device=paddle.device("cpu"))


def case_out():
    out, other = paddle.zeros([2, 3]), paddle.zeros([3])
    paddle.assign(paddle.ones([2, 3], dtype=out.dtype), out)
    paddle.assign(paddle.ones([3], dtype=paddle.float32), other)
    return out, other
