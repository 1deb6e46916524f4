import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return (
        x.remainder(p), x % 2, k % 3, k.remainder(j), x % 0.7, (x * 2).remainder(p + 1),
        (x * 2) % 1.5)
