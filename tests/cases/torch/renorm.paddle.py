import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.renorm(x, 2, 0, 1.0), out)
    return paddle.renorm(x, 2, 0, 1.0), paddle.renorm(x, p=1, axis=1, max_norm=0.5), out
