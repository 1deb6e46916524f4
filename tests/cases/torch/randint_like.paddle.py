import paddle
from caselib import floats, ints


def case_forms():
    x, i = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    return paddle.randint_like(i, 0, 1), paddle.randint_like(i, 3, 4), paddle.randint_like(x, 2, 3), paddle.randint_like(x, 0, 1), paddle.randint_like(x, 0, 1).astype(paddle.int64), paddle.randint_like(i, 2, 3).astype(paddle.float32)
