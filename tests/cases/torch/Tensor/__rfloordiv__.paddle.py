import paddle
from caselib import ints, positive


def case_forms():
    p, j, count = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(3)
    return paddle.full_like(count, 7) // count, paddle.full_like(j, 7) // j, 20 // (j + 1), 7.5 // p
