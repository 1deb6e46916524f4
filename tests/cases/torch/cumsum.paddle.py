import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.cumsum(x, 1), paddle.cumsum(x, axis=0), paddle.cumsum(x, -1), paddle.cumsum(x, axis=0), paddle.cumsum(x=x, axis=1)


def case_integers():
    m = paddle.to_tensor(floats(3, 4)) > 0
    small = paddle.to_tensor([100, 100, 100], dtype=paddle.int8)
    return paddle.cumsum(m, 1, dtype='int64'), paddle.cumsum(paddle.to_tensor(ints(3, 4)), axis=0), paddle.cumsum(small, 0, dtype='int64')


def case_dtype_and_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.cumsum(x, 1), out)
    return paddle.cumsum(x, 0, dtype=paddle.float64), out, paddle.cumsum(x, 0, dtype=None)


def case_int64():
    x = paddle.to_tensor([[1, 2], [3, 4]])
    return paddle.cumsum(x, 0), paddle.cumsum(x, axis=1)
