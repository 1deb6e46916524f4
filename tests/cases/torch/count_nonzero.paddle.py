import paddle
from caselib import ints


def case_forms():
    i = paddle.to_tensor(ints(3, 4, high=3))
    return paddle.count_nonzero(i), paddle.count_nonzero(i, 1), paddle.count_nonzero(i, axis=(0, 1)), paddle.count_nonzero(i > 1, axis=0)
