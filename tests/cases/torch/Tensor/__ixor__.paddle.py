import paddle
from caselib import bools, ints


def case_forms():
    m, i = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(ints(3, 4))
    a, b = m, i
    m.bitwise_xor_(paddle.to_tensor(bools(3, 4, seed=1)))
    i.bitwise_xor_(paddle.full_like(i, 3))
    i.bitwise_xor_(paddle.to_tensor(ints(3, 4, seed=1)))
    return m, i, a, b


def case_local_and_items():
    keep = paddle.ones([4], dtype=paddle.bool)
    keep ^= paddle.to_tensor([True, False, True, False])
    m = paddle.to_tensor(bools(3, 4))
    m[0] ^= m[1]
    return keep, m


def case_numbers():
    i = paddle.to_tensor([1, 6, 3])
    m = paddle.to_tensor([True, False])
    i ^= paddle.full_like(i, 2)
    m ^= paddle.full_like(m, True)
    rows = paddle.to_tensor([[1, 6, 3]])
    rows[0] ^= paddle.full_like(rows[0], 1)
    return i, m, rows
