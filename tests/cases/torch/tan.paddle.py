import paddle
from caselib import floats, ints


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.tan(x), out)
    return paddle.tan(x), paddle.tan(x=x), paddle.tan(x[0]), out


def case_integers():
    return paddle.tan(paddle.to_tensor(ints(2, 3, low=1)))


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.tan(x.astype('float32')), out)
    return paddle.tan(x.astype('float32')), out
