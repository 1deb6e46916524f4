import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.cumprod(x, 1), paddle.cumprod(x, dim=0), paddle.cumprod(x, -1), paddle.cumprod(x, dim=0)


def case_integers():
    return paddle.cumprod(paddle.to_tensor(floats(3, 4)) > 0, 1, dtype='int64'), paddle.cumprod(paddle.to_tensor([2, 3], dtype=paddle.int32), dim=0, dtype='int64')


def case_dtype_and_out():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.cumprod(x, 1), out)
    return paddle.cumprod(x, 0, dtype=paddle.float64), out


def case_int64():
    x = paddle.to_tensor([[1, 2], [3, 4]])
    return paddle.cumprod(x, 0), paddle.cumprod(x, dim=1)
