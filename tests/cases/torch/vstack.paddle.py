import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3))
    out = paddle.empty([4, 3])
    paddle.assign(paddle.vstack([x, x]), out)
    return paddle.vstack([x, v]), paddle.vstack((v, v)), paddle.vstack(x=[x, x]), paddle.vstack([x, v]), out
