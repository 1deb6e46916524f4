import paddle
from caselib import bools, ints


def case_forms():
    i, j, m = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(bools(3, 4))
    n = paddle.to_tensor(bools(3, 4, seed=1))
    return m.bitwise_or(n), i.bitwise_or(j), paddle.bitwise_or(i, paddle.full_like(i, 3)), i.bitwise_or(y=j), paddle.bitwise_or(m, paddle.full_like(m, True))


def case_number_beside_a_call():
    x = paddle.to_tensor([1.0, 6.0, 3.0])
    return x.detach().astype('int64').bitwise_or(paddle.to_tensor(2))
