import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    out = paddle.empty([3])
    paddle.assign(paddle.mv(x, v), out)
    return paddle.mv(x, v), paddle.mv(x=x, vec=v), out
