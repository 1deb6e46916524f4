import paddle
from caselib import floats


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.frac(), (x * 3)[0].frac(), d.frac()


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.frac()
    (result * result).sum().backward()
    return x.grad
