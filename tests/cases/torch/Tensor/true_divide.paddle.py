import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.divide(p), x / 2, i.divide(j), i / 2
