import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.detach(), (x * 2).detach()


def case_cuts():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y = x.detach()
    (x * y).sum().backward()
    return x.grad, not y.stop_gradient


def case_shares_memory():
    x = paddle.to_tensor(floats(3, 4))
    x.detach().zero_()
    return x
