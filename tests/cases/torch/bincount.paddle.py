import paddle
from caselib import ints, positive


def case_forms():
    i, x = paddle.to_tensor(ints(12, high=5)), paddle.to_tensor(positive(12))
    return paddle.bincount(i), paddle.bincount(i, minlength=8), paddle.bincount(i, x), paddle.bincount(i, weights=x, minlength=7), paddle.bincount(i, None, 9)
