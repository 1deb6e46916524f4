import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.clone(), x.clone(), x.t().clone()


def case_copies():
    x = paddle.to_tensor(floats(3, 4))
    y = x.clone()
    y[0] = 0
    return x, y


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (x.clone() * 2).sum().backward()
    return x.grad
