import paddle
from caselib import floats


def case_whole():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return paddle.norm(x), paddle.norm(x, 2), paddle.norm(x, p=1), paddle.norm(x, "fro"), paddle.norm(x, "nuc"), paddle.norm(x, float("inf")), paddle.norm(b, 2), paddle.norm(b, p=1), paddle.norm(x, p=0)


def case_one_axis():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.norm(x, 2, 1), paddle.norm(x, axis=1), paddle.norm(x, p=2, axis=-1, keepdim=True), paddle.norm(x, 3, 0), paddle.norm(x, p="fro", axis=1), paddle.norm(x, 2, -1, True)


def case_two_axes():
    b = paddle.to_tensor(floats(2, 3, 4))
    return paddle.norm(b, axis=(1, 2), p='fro'), paddle.norm(b, "fro", (1, 2)), paddle.linalg.vector_norm(b, 2, (1, 2)), paddle.linalg.vector_norm(b, p=1, axis=[0, 1]), paddle.norm(b, "nuc", (1, 2)), paddle.linalg.vector_norm(b, p=2, axis=(1, 2), keepdim=True)


def along(x, axes):
    return paddle.norm(x, axis=axes, p='fro'), paddle.linalg.vector_norm(x, 2, axes)


def case_unknown_axes():
    b = paddle.to_tensor(floats(2, 3, 4))
    return along(b, 1), along(b, (0, 2))


def case_dtype_and_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3])
    paddle.norm(x, 2, 1, out=out)
    return paddle.norm(x, dtype=paddle.float64), paddle.norm(x, 2, 1, dtype=paddle.float64), out


def case_gradient_at_zero():
    x = paddle.zeros([3], requires_grad=True)
    paddle.norm(x).backward()
    return x.grad
