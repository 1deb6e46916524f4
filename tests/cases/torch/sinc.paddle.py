import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.sinc(x), out)
    return paddle.sinc(x), paddle.sinc(x=x), paddle.sinc(x[0]), out


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.sinc(x.astype('float32')), out)
    return paddle.sinc(x.astype('float32')), out
