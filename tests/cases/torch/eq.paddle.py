import paddle
from caselib import floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    out = paddle.empty([2, 3], dtype=paddle.bool)
    paddle.assign(x == y, out)
    return paddle.equal(x, y), paddle.equal(x=x, y=y), paddle.equal(x, y[0]), out


def case_numbers():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    return x == 0, i == 4, i == 4.5, x == 0.0, i == 2 + 2, ~(x == 0)


def compared(a, b):
    return a == b


def case_unknown_and_value():
    x, op = paddle.to_tensor(floats(2, 3)), lambda input, other: input == other
    return compared(x, 0), compared(x, x), op(x, x)
