import paddle
from caselib import floats, ints, positive


def div(x, y, rounding_mode=None):
    """Division of Tensors or numbers with torch's rounding modes; paddle.divide takes Tensors only."""
    if rounding_mode is None:
        return x / y
    if rounding_mode == 'floor':
        return x // y
    quotient = abs(x) // abs(y)
    return paddle.where(x * y < 0, -quotient, quotient)


def case_plain():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1))
    return paddle.divide(x, p), x / 2, paddle.divide(i, j), i / 2, paddle.divide(x, p), paddle.divide(x, p), x / 2, paddle.divide(x=x, y=p)


def case_floor():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=-9)), paddle.to_tensor(ints(3, 4, low=1))
    return paddle.floor_divide(x, p), paddle.floor_divide(i, j), i // 2, x // 0.5


def case_trunc():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=-9)), paddle.to_tensor(ints(3, 4, low=1))
    return paddle.divide(x, p, rounding_mode="trunc"), paddle.divide(i, j, rounding_mode="trunc"), div(i, 2, "trunc"), paddle.trunc(x / 0.5), paddle.trunc(paddle.rand([2]) * 0 / 2)


def ratio(a, b):
    return a / b


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return ratio(x, x), ratio(x, 3)


def case_mode_in_a_variable():
    x, p, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(5, low=-9))
    return [(paddle.divide(x, p, rounding_mode=mode), div(i, 2, mode), paddle.divide(i, i * 0 + 3, rounding_mode=mode), div(7.5, p, mode)) for mode in ("floor", "trunc", None)]


def case_out():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    out, floor = paddle.empty([3, 4]), paddle.empty([3, 4])
    paddle.assign(x / p, out)
    paddle.assign(x // p, floor)
    return out, floor


def case_as_value():
    op = lambda input, other: input / other
    return op(paddle.to_tensor(3.0), paddle.to_tensor(2.0))
