import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.prod(x), paddle.prod(x, 1), paddle.prod(x, axis=0, keepdim=True), paddle.prod(x, 1, True), paddle.prod(x, axis=1, keepdim=True)


def case_dtype():
    x, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4))
    return paddle.prod(x, 1, dtype=paddle.float64), paddle.prod(i, dtype=paddle.float32)


def case_integers():
    i, m = paddle.to_tensor([[1, 2], [3, 4]]), paddle.to_tensor(floats(2, 3)) > 0
    return paddle.prod(i), paddle.prod(i, 1), paddle.prod(m, dtype='int64'), paddle.prod(paddle.to_tensor([2, 3], dtype=paddle.int32), dtype='int64')


def case_out():
    x, i, out = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)).astype('int64'), paddle.empty([3])
    paddle.assign(paddle.prod(x, 1), out)
    return (
        out, paddle.assign(paddle.prod(i, axis=0, dtype='int64'), paddle.empty([4], dtype=paddle.int64)),
        paddle.assign(paddle.prod(x, 1, dtype=paddle.float64), paddle.empty([3], dtype=paddle.float64)))
