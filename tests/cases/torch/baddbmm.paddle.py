import paddle
from caselib import floats


def case_forms():
    a, x, y = paddle.to_tensor(floats(2, 3, 3)), paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))
    out = paddle.empty([2, 3, 3])
    paddle.assign(paddle.baddbmm(a, x, y), out)
    return paddle.baddbmm(a, x, y), paddle.baddbmm(a, x, y, beta=0.5, alpha=2), paddle.baddbmm(input=a, x=x, y=y, beta=0), out
