import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.fmax(y), x.fmax(y=y), i.fmax(j)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    result = x.fmax(y)
    (result * result).sum().backward()
    return x.grad, y.grad
