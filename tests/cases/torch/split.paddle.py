import paddle
from caselib import floats


def case_size():
    x = paddle.to_tensor(floats(4, 6))
    a, b = paddle.compat.split(x, 3, 1)
    return a, b, paddle.compat.split(x, 3), paddle.compat.split(x, 4, dim=-1), paddle.compat.split(tensor=x, split_size_or_sections=2, dim=1), paddle.compat.split(x, 2)[1]


def case_sizes():
    x = paddle.to_tensor(floats(4, 6))
    sizes = [1, 5]
    a, b = paddle.split(x, [2, 4], axis=1)
    return a, b, paddle.split(x, (1, 3)), paddle.split(x, sizes, 1), paddle.split(x, [2, 2, 2], -1)[2]


def pieces(x, n):
    return paddle.compat.split(x, n, 1)


def case_unknown():
    x = paddle.to_tensor(floats(4, 6))
    return pieces(x, 4), pieces(x, [2, 4])
