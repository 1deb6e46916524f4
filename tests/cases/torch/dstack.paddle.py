import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3))
    out = paddle.empty([2, 3, 2])
    paddle.assign(paddle.dstack([x, x]), out)
    return paddle.dstack([x, x]), paddle.dstack((v, v)), paddle.dstack(x=[x, x]), out
