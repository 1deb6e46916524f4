import paddle
from caselib import floats, ints


def case_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.multiply(x, y), paddle.multiply(x=x, y=y), paddle.multiply(x + y, x - y), paddle.multiply(x, y[0])


def case_numbers():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x * 2, i * 2, i * 1.5, x * (1 + 1), ((x + 1) * 2) ** 2


def scale(a, b):
    return (a + 1) * (b - 1)


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return scale(x, x), scale(x, 3)


def case_out():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    out = paddle.empty([3, 4])
    paddle.assign(x * y, out)
    return out


def case_as_value():
    op = lambda input, other: input * other
    return op(paddle.to_tensor(3.0), paddle.to_tensor(2.0))
