import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=4))
    y = paddle.to_tensor([1.0, -2.0])
    return paddle.pow(y, 2), x ** 2, p ** x, p ** 0.5, 2 ** x, 2.5 ** x, i ** 2, i ** 0.5, i ** i, x ** 3, 2 ** i


def power(a, b):
    return a ** b


def case_unknown():
    i = paddle.to_tensor(ints(3, low=1, high=4))
    return power(i, 2), power(i, 0.5), power(2.0, i), (-paddle.to_tensor(floats(3))) ** 2, -i ** 2


def case_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(x ** 3, out)
    return out


def case_as_value():
    op = lambda input, exponent: input ** exponent
    return op(paddle.to_tensor(floats(3)), 2)
