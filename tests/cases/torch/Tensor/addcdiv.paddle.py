import paddle
from caselib import floats, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    return x + y / p, x + 2 * y / p, x + -0.5 * y / p


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    p = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x + 2 * y / p
    (result * result).sum().backward()
    return x.grad, y.grad, p.grad


def case_factor_first():
    x, y = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(3, 3, seed=1))
    lr = 0.1
    return x + 2 * x / y, x + -lr * x / y
