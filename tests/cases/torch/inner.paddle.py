import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    out = paddle.empty([3])
    paddle.assign(paddle.inner(x, v), out)
    return paddle.inner(x, v), paddle.inner(v, v), paddle.inner(x=x, y=x), out
