import paddle
from caselib import fill, floats, positive


def subtract_(x, other):
    """x.subtract_(other) for a Tensor or a number; Paddle's method takes Tensors only."""
    return x.subtract_(other) if isinstance(other, paddle.Tensor) else x.scale_(1, bias=-other)


def case_aliases():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    other = x
    x.scale_(1, bias=-2)
    x.subtract_(y)
    x.scale_(1, bias=-0.5)
    return x, other


class Meter:
    def __init__(self):
        self.total = paddle.to_tensor(floats(3, 4))

    def update(self, value):
        subtract_(self.total, value)


def case_attributes():
    meter = Meter()
    kept = meter.total
    meter.update(2)
    meter.update(paddle.to_tensor(positive(3, 4)))
    return meter.total, kept


def case_items():
    x = paddle.to_tensor(floats(3, 4))
    x[0] -= 2
    x[:, 1:] -= 3
    return x


def case_local():
    x = paddle.ones([3, 4])
    x -= 2
    n = 7.0
    n -= 2
    return x, n


def case_parameters():
    layer = paddle.nn.Linear(3, 2)
    fill(layer)
    before = layer.bias.detach().clone()
    layer(paddle.ones([1, 3])).sum().backward()
    with paddle.no_grad():
        for p in layer.parameters():
            p.subtract_(0.1 * p.grad)
    return layer.bias.detach() - before


def case_steps():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    for _ in range(2):
        loss = (w * w).sum()
        loss.backward()
        with paddle.no_grad():
            w.subtract_(0.1 * w.grad)
        w.grad = None
    return w, not w.stop_gradient


def case_fresh_leaf():
    w = paddle.ones([3], requires_grad=True)
    for _ in range(2):
        (w * w).sum().backward()
        with paddle.no_grad():
            w.subtract_(0.1 * w.grad)
            w.grad.detach().zero_()
    return w.detach(), not w.stop_gradient
