import paddle
from caselib import ints


def case_forms():
    x, y = paddle.to_tensor(ints(2, 3, low=1)), paddle.to_tensor(ints(2, 3, low=1, seed=1))
    return paddle.bitwise_and(x, y), paddle.bitwise_and(x=x, y=y), paddle.bitwise_and(x, y[0]), paddle.bitwise_and(x, paddle.full_like(x, 1)), paddle.bitwise_and(x > 3, y > 3), paddle.bitwise_and(x, paddle.full_like(x, 6))


def case_out():
    a, b, out = paddle.to_tensor([6, 5]), paddle.to_tensor([3, 4]), paddle.zeros([2], dtype=paddle.int64)
    paddle.assign(paddle.bitwise_and(a, b), out)
    return out, paddle.assign(paddle.bitwise_and(a, paddle.full_like(a, 4)), paddle.zeros([2], dtype=paddle.int64))


def case_number_beside_a_call():
    x = paddle.to_tensor([1.0, 6.0, 3.0])
    return paddle.bitwise_and(x.detach().astype('int64'), paddle.to_tensor(2)), paddle.bitwise_and(x.detach().astype(paddle.int64), y=paddle.to_tensor(1))
