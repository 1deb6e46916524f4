import paddle
from caselib import positive


def case_forms():
    x = paddle.to_tensor(positive(3, 4)) + 2
    return paddle.multigammaln(x, 2), paddle.multigammaln(x=x, p=3), paddle.multigammaln(x, 2), paddle.multigammaln(x, p=1)


def case_double():
    return paddle.multigammaln(paddle.to_tensor([1.5, 3.0, 20.0]).astype('float64'), p=2)


def case_out():
    x = paddle.to_tensor(positive(3)) + 2
    out = paddle.empty([3])
    paddle.assign(paddle.multigammaln(x, 2), out)
    return out


def case_gradient():
    x = (paddle.to_tensor(positive(3)) + 2).requires_grad_()
    paddle.multigammaln(x, 2).sum().backward()
    return x.grad
