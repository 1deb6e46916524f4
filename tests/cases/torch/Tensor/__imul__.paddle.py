import paddle
from caselib import floats, positive


def multiply_(x, other):
    """x.multiply_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.multiply_(other) if isinstance(other, paddle.Tensor) else x.scale_(other)


def case_aliases():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    other = x
    x.scale_(2)
    x.multiply_(y)
    x.scale_(0.5)
    return x, other


class Meter:
    def __init__(self):
        self.total = paddle.to_tensor(floats(3, 4))

    def update(self, value):
        multiply_(self.total, value)


def case_attributes():
    meter = Meter()
    kept = meter.total
    meter.update(2)
    meter.update(paddle.to_tensor(positive(3, 4)))
    return meter.total, kept


def case_items():
    x = paddle.to_tensor(floats(3, 4))
    x[0] *= 2
    x[:, 1:] *= 3
    return x


def case_local():
    x = paddle.ones([3, 4])
    x *= 2
    n = 7.0
    n *= 2
    return x, n
