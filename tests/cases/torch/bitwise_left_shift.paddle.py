import paddle
from caselib import ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4, low=1)), paddle.to_tensor(ints(3, 4, low=1, high=4))
    return paddle.bitwise_left_shift(i, j), i << 2


def case_out():
    a, b, out = paddle.to_tensor([6, 5]), paddle.to_tensor([3, 4]), paddle.zeros([2], dtype=paddle.int64)
    paddle.assign(paddle.bitwise_left_shift(a, b), out)
    return out, paddle.assign(a << 2, paddle.zeros([2], dtype=paddle.int64))
