import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.norm(), x.norm(2), x.norm(1), x.norm(p=1), x.norm(2, 1), x.norm(p=2, axis=1, keepdim=True), x.norm(axis=1),
        x.norm(axis=1, keepdim=True), x.norm(2, -1, True), x.norm("fro"), x.norm(p="fro", axis=1),
        x.norm(float("inf")), x.norm(p=float("inf"), axis=1), x.norm(3), x.norm(p=0, axis=1))


def case_pairs():
    x, b = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 3, 4))
    return (
        paddle.linalg.vector_norm(x, axis=(0, 1)), paddle.linalg.vector_norm(b, axis=(1, 2)), paddle.linalg.vector_norm(b, p=2, axis=(1, 2)), paddle.linalg.vector_norm(b, p=1, axis=(1, 2)),
        paddle.linalg.vector_norm(b, p=2, axis=(1, 2), keepdim=True), paddle.linalg.vector_norm(b, axis=(0, 2)), x.norm("nuc", axis=(0, 1)),
        paddle.linalg.vector_norm(b, p=2, axis=(0, 1, 2)))


def case_dtype():
    x = paddle.to_tensor(floats(3, 4))
    return x.norm(2, axis=-1, dtype=paddle.float64), x.norm(dtype=paddle.float64)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.norm()
    (result * result).sum().backward()
    return x.grad


def case_gradient_2():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.norm(2, 1)
    (result * result).sum().backward()
    return x.grad


def call(function, *arguments):
    return function(*arguments)


def of_unknown(t):
    return t.norm(), t.norm(2)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_unknown, x)


def call(function, *arguments):
    return function(*arguments)


def of_known(t: paddle.Tensor, p, dim):
    return t.norm(p, dim)


def case_unknown_order():
    x = paddle.to_tensor(floats(3, 4))
    return call(of_known, x, 2, 1), call(of_known, x, 1, 0)
