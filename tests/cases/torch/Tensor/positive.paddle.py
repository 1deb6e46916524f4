import paddle
from caselib import floats


def case_forms():
    x, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return +x, +(x * 3)[0], +d


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = +x
    (result * result).sum().backward()
    return x.grad
