import paddle
from caselib import floats, ints


def case_forms():
    x, y, i = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(ints(3, 4))
    j = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x.maximum(y), x.maximum(y=y), i.maximum(j)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    result = x.maximum(y)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_bools():
    real, mask = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4]), paddle.linspace(-1.0, 1.0, 12).reshape([3, 4]) > 0
    return mask.logical_or(real > 1)
