import paddle
from caselib import floats


def case_forms():
    v, w = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(4))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.outer(v, w), out)
    return paddle.outer(v, w), paddle.outer(x=v, y=w), paddle.outer(v, w), out
