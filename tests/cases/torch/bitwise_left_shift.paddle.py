import paddle
from caselib import ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4, low=1)), paddle.to_tensor(ints(3, 4, low=1, high=4))
    return paddle.bitwise_left_shift(i, j), i << 2
