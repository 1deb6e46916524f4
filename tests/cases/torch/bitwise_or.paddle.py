import paddle
from caselib import ints


def case_forms():
    x, y = paddle.to_tensor(ints(2, 3, low=1)), paddle.to_tensor(ints(2, 3, low=1, seed=1))
    return paddle.bitwise_or(x, y), paddle.bitwise_or(x=x, y=y), paddle.bitwise_or(x, y[0]), paddle.bitwise_or(x, paddle.full_like(x, 1)), paddle.bitwise_or(x > 3, y > 3), paddle.bitwise_or(x, paddle.full_like(x, 6))
