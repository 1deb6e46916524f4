import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3))
    out = paddle.empty([6])
    paddle.assign(paddle.hstack([v, v]), out)
    return paddle.hstack([x, x]), paddle.hstack((v, v)), paddle.hstack(x=[x, x]), out
