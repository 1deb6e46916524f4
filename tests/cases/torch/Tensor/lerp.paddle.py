import paddle
from caselib import floats, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    return x.lerp(y, 0.3), x.lerp(y=y, weight=0.3), x + p * (y - x), (x + 1).lerp(y, p), x.lerp(y, weight=0.5)


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    p = paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x + p * (y - x)
    (result * result).sum().backward()
    return x.grad, y.grad, p.grad


def case_gradient_2():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    result = x.lerp(y, 0.3)
    (result * result).sum().backward()
    return x.grad, y.grad


def case_whole_weight():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([3.0, 5.0])
    return x.lerp(y, 1.0), x.lerp(y=y, weight=0.0)
