import paddle
from caselib import floats, ints


def case_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.subtract(x, y), paddle.subtract(x=x, y=y), x - 2 * y, paddle.subtract(x, y - x), x - 2 * (y - x)


def case_numbers():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return x - 1, i - 1, i - 1.5, x - 3 * 2, x - (1 - 3), (x - (2 + 1)) * 2


def case_out():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    out, scaled = paddle.empty([3, 4]), paddle.empty([0])
    paddle.assign(x - y, out)
    paddle.assign(x - 2 * y, scaled)
    return out, scaled


def case_as_value():
    op = lambda input, other: input - other
    return op(paddle.to_tensor(1.0), paddle.to_tensor(2.0))
