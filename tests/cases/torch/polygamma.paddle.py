import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4)) + 0.5
    return paddle.polygamma(n=1, x=x), paddle.polygamma(n=2, x=x), paddle.polygamma(n=1, x=x), paddle.polygamma(x=x, n=3)


def case_digamma():
    return paddle.polygamma(n=0, x=paddle.to_tensor(positive(5)) + 0.5)


def case_double():
    return paddle.polygamma(n=1, x=paddle.to_tensor([0.5, 3.0, 20.0]).astype('float64'))


def case_out():
    x = paddle.to_tensor(positive(3)) + 0.5
    out = paddle.empty([3])
    paddle.assign(paddle.polygamma(n=1, x=x), out)
    return out
