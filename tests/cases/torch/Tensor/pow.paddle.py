import paddle
from caselib import floats, ints, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return x ** 2, p ** 0.5, p ** y, i ** 2, i ** 0.5, x ** 3, p ** -1, i ** j, (x + 1) ** 2


def case_gradient():
    p = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = p ** 3
    (result * result).sum().backward()
    return p.grad


def case_gradient_2():
    y = paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    p = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = p ** y
    (result * result).sum().backward()
    return y.grad, p.grad


def case_floats():
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return (real + 2).pow(0.5), (real + 2).pow(real)
