import paddle
from caselib import floats


def case_sizes():
    x = paddle.to_tensor(floats(2, 3))
    size = (2, 3)
    return paddle.zeros([2, 3]), paddle.zeros([4]), paddle.zeros((2, 3)), paddle.zeros([2]), paddle.zeros(size), paddle.zeros(*size), paddle.zeros(*size, dtype=paddle.int64), paddle.zeros(x.shape), paddle.zeros([x.shape[0], 2]), paddle.zeros(()), paddle.zeros(shape=(1, 2)), paddle.zeros(x.shape), paddle.zeros([0])


def case_options():
    return paddle.zeros([2], dtype=paddle.int64), paddle.zeros((2, 3), dtype=paddle.bool), paddle.zeros([2, 3], requires_grad=True), paddle.zeros([2], device="cpu"), paddle.zeros([2], device=paddle.device("cpu"), dtype=paddle.float64), paddle.zeros([2]), paddle.zeros([2], dtype=None, device=None)


def case_device_of_another():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.zeros([2], device=x.device), paddle.zeros(x.shape, device=x.device, dtype=x.dtype)


def blank(n, **options):
    return paddle.zeros(n, **options)


def case_unknown():
    return blank(3), blank((2, 3)), blank([1, 2], dtype=paddle.int32)


def case_out():
    out, other = paddle.ones([2, 3]), paddle.ones([3])
    paddle.assign(paddle.zeros([2, 3], dtype=out.dtype), out)
    paddle.assign(paddle.zeros([3], dtype=paddle.float32), other)
    return out, other


def case_nothing():
    return paddle.zeros([0]), paddle.zeros((0,), dtype=paddle.int64), paddle.zeros([0])
