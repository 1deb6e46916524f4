import paddle
from caselib import ints


def case_forms():
    i = paddle.to_tensor(ints(3, 4))
    a = i
    i.bitwise_right_shift_(paddle.full_like(i, 2))
    i.bitwise_right_shift_(paddle.to_tensor(ints(3, 4, high=3)))
    n = paddle.ones([3], dtype=paddle.int64)
    n >>= 1
    i[0] >>= 1
    return i, a, n
