import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.angle(x), out)
    return paddle.angle(x), paddle.angle(x=x), paddle.angle(x[0]), out
