import paddle
from caselib import floats, positive


def divide_(x, other):
    """x.divide_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.divide_(other) if isinstance(other, paddle.Tensor) else x.scale_(1 / other)


def case_aliases():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    other = x
    x.scale_(1 / 2)
    x.divide_(y)
    x.scale_(1 / 0.5)
    return x, other


class Meter:
    def __init__(self):
        self.total = paddle.to_tensor(floats(3, 4))

    def update(self, value):
        divide_(self.total, value)


def case_attributes():
    meter = Meter()
    kept = meter.total
    meter.update(2)
    meter.update(paddle.to_tensor(positive(3, 4)))
    return meter.total, kept


def case_items():
    x = paddle.to_tensor(floats(3, 4))
    x[0] /= 2
    x[:, 1:] /= 3
    return x


def case_local():
    x = paddle.ones([3, 4])
    x /= 2
    n = 7.0
    n /= 2
    return x, n


def case_gradients():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    (w * w).sum().backward()
    w.grad /= 2
    w.grad += 1
    w.grad *= 3
    w.grad -= 0.5
    return w.grad


def case_data():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    w.data /= 2
    w.data += 1
    w.data *= 3
    w.data -= 0.5
    return w
