import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(2, 3))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.lgamma(x), out)
    return paddle.lgamma(x), paddle.lgamma(x=x), paddle.lgamma(x[:1] * 0.5), out
