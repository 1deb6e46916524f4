import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.round(x), out)
    return paddle.round(x), paddle.round(x, decimals=1), out
