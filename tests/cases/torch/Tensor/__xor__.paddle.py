import paddle
from caselib import bools, floats, ints


def case_forms():
    m, n = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(bools(3, 4, seed=1))
    i, j, x = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, seed=1)), paddle.to_tensor(floats(3, 4))
    return (
        m ^ n, i ^ j, i ^ paddle.full_like(i, 3), m ^ paddle.full_like(m, True), (i + 1) ^ paddle.to_tensor(1), (m ^ n) ^ paddle.to_tensor(True), (x > 0) ^ (x < 1), (x > 0) ^ m, (i ^ paddle.full_like(i, 6)) ^ paddle.to_tensor(1), (m ^ n) ^ paddle.to_tensor(False))
