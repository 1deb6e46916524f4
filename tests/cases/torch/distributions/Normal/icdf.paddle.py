import paddle
from paddle.distribution import Normal
from caselib import floats, positive


def _normal(mean, std):
    """paddle.normal, also of two vectors; as in torch no gradient goes through it."""
    mean, std = [x.detach() if paddle.is_tensor(x) else x for x in (mean, std)]
    if paddle.is_tensor(mean) and paddle.is_tensor(std):
        return mean + paddle.normal(0.0, std)
    return paddle.normal(mean, std)


def normal_icdf(_normal, value):
    """The value below which that part of a _normal distribution lies."""
    return _normal.loc + _normal.scale * paddle.erfinv(2 * value - 1) * 2 ** 0.5


def case_forms():
    normal = Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    x = paddle.to_tensor(positive(3, 2, seed=2)) * 0.8
    return normal.loc + normal.scale * paddle.erfinv(2 * x - 1) * 2 ** 0.5, normal.loc + normal.scale * paddle.erfinv(2 * x - 1) * 2 ** 0.5, 2 - (normal.loc + normal.scale * paddle.erfinv(2 * x - 1) * 2 ** 0.5), Normal(0.5, 2.0).loc, (normal.loc + normal.scale * paddle.erfinv(2 * x[0] - 1) * 2 ** 0.5).sum()


class Gate(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.normal = Normal(0.0, 1.0)

    def forward(self, x):
        return self.normal.loc + self.normal.scale * paddle.erfinv(2 * (x / 2) - 1) * 2 ** 0.5


def case_gradient():
    x = paddle.to_tensor(positive(4) * 0.8, stop_gradient=False)
    y = Gate()(x)
    (y * y).sum().backward()
    return x.grad, y.detach()


def case_without_a_name():
    x = paddle.to_tensor(positive(4)) * 0.8
    return normal_icdf(Normal(0.0, 1.0), x), normal_icdf(paddle.distribution.Normal(x * 2, paddle.to_tensor(1.0, dtype='float32')), x)
