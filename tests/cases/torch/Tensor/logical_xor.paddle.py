import paddle
from caselib import bools, floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, m = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(bools(3, 4))
    n = paddle.to_tensor(bools(3, 4, seed=1))
    return m.logical_xor(n), x.logical_xor(y), i.logical_xor(j), m.logical_xor(y=n)
