import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.conj(x), out)
    return paddle.conj(x), paddle.conj(x=x), paddle.conj(x[0]), out
