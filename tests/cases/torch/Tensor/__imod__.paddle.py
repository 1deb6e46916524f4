import paddle
from caselib import ints, positive


def case_forms():
    x, i = paddle.to_tensor(positive(3, 4)) * 5, paddle.to_tensor(ints(3, 4))
    a, b = x, i
    x.remainder_(paddle.full_like(x, 2))
    i.remainder_(paddle.full_like(i, 3))
    i.remainder_(paddle.to_tensor(ints(3, 4, low=1, high=4)))
    return x, i, a, b


def case_local_and_items():
    n = paddle.ones([3, 4]) * 5
    n %= 2
    x = paddle.to_tensor(positive(3, 4))
    x[0] %= 2
    return n, x
