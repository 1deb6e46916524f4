import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) + 1
    out = paddle.empty([2, 3])
    paddle.assign(paddle.acosh(x), out)
    return paddle.acosh(x), paddle.acosh(x=x), paddle.acosh(x), paddle.acosh(x[0]), out


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.acosh(x.astype('float32')), out)
    return paddle.acosh(x.astype('float32')), out
