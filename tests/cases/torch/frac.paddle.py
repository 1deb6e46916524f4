import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.frac(x), out)
    return paddle.frac(x), paddle.frac(x=x), paddle.frac(x[0]), out
