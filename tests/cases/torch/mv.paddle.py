import paddle
from caselib import floats, ints


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    out = paddle.empty([3])
    paddle.assign(paddle.mv(x, v), out)
    return paddle.mv(x, v), paddle.mv(x=x, vec=v), out


def case_integers():
    x = paddle.to_tensor(ints(3, 4)).astype('int64')
    return paddle.matmul(x, x[0]), paddle.matmul(x=x, y=x[1])
