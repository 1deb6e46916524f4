import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3)) - 0.15
    out = paddle.empty([2, 3])
    paddle.assign(paddle.atanh(x), out)
    return paddle.atanh(x), paddle.atanh(x=x), paddle.atanh(x), paddle.atanh(x[0]), out


def case_bool():
    x, out = paddle.to_tensor([[True, False], [False, True]]), paddle.empty([2, 2])
    paddle.assign(paddle.atanh(x.astype('float32')), out)
    return paddle.atanh(x.astype('float32')), out
