import paddle
from caselib import bools, floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j, scalar = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(2.5)
    return (
        x != y, x != 0, i != 3, i != 2.5, x != y, x != scalar,
        (x + y) != 0, i != j)


def case_mixed():
    whole, real = paddle.arange(12).reshape([3, 4]), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return real != whole.astype(real.dtype), whole.astype(real.dtype) != real, (real + 1) != whole.astype('float32')


def case_bools():
    m, n = paddle.to_tensor(bools(3, 4)), paddle.to_tensor(bools(3, 4, seed=1))
    return m != n, m != True
