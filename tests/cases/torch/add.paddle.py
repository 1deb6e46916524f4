import paddle
from caselib import floats, ints, bools


def case_tensors():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return paddle.add(x, y), paddle.add(x=x, y=y), x + 2 * y, x + -0.5 * y


def case_numbers():
    x, i, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(bools(3))
    return x + 1, i + 1, i + 1.5, m + 1, x + 3 * 2, (x + -1) * 2


def shift(a, b):
    return a + b


def case_unknown():
    x = paddle.to_tensor(floats(3, 4))
    return shift(x, x), shift(x, 3)


def case_out():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    out, scaled = paddle.empty([3, 4]), paddle.empty([0])
    same = paddle.assign(x + y, out)
    paddle.assign(x + 2 * y, scaled)
    return out, scaled, same is out


def case_as_value():
    import functools
    return functools.reduce(lambda input, other: input + other, [paddle.to_tensor(1.0), paddle.to_tensor(2.0), paddle.to_tensor(3.0)])


def case_precedence():
    x, y, c = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1)), True
    return x + (1 if c else 2), (x - y + 3) * 2, -(x + 1), (x + (1 - 3) * y) ** 2
