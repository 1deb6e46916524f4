import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.i1(x), out)
    return paddle.i1(x), paddle.i1(x=x), paddle.i1(x[:1] * 0.5), out
