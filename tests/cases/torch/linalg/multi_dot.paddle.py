import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4, 3))
    out = paddle.empty([3, 3])
    paddle.assign(paddle.linalg.multi_dot([x, y]), out)
    return paddle.linalg.multi_dot([x, y, x]), paddle.linalg.multi_dot(x=(x, y)), out
