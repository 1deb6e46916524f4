import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.digamma(x), out)
    return paddle.digamma(x), paddle.digamma(x=x), paddle.digamma(x[:1] * 0.5), out
