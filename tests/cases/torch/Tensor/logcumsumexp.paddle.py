import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.logcumsumexp(1), x.logcumsumexp(axis=0)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.logcumsumexp(1)
    (result * result).sum().backward()
    return x.grad
