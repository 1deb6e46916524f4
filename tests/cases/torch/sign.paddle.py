import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.sign(x), out)
    return paddle.sign(x), paddle.sign(x=x), paddle.sign(x[0]), out


def case_integers():
    return paddle.sign(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2], dtype=paddle.bool)
    paddle.assign(paddle.sign(x.astype('int32')).astype('bool'), out)
    return paddle.sign(x.astype('int32')).astype('bool'), out
