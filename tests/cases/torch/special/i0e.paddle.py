import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.i0e(x), out)
    return paddle.i0e(x), paddle.i0e(x=x), paddle.i0e(x[:1] * 0.5), out
