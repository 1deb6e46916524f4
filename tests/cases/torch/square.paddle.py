import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.square(x), out)
    return paddle.square(x), paddle.square(x=x), paddle.square(x[0]), out


def case_integers():
    return paddle.square(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2], dtype=paddle.int64)
    paddle.assign(paddle.square(x.astype('int64')), out)
    return paddle.square(x.astype('int64')), out
