import paddle
from caselib import floats, ints


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(ints(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.ldexp(x, y), out)
    return paddle.ldexp(x, y), paddle.ldexp(x=x, y=y), paddle.ldexp(x, y[0]), out
