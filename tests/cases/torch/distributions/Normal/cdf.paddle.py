import paddle
from paddle.distribution import Normal
from caselib import floats, positive


def _normal(mean, std):
    """paddle.normal, also of two vectors; as in torch no gradient goes through it."""
    mean, std = [x.detach() if paddle.is_tensor(x) else x for x in (mean, std)]
    if paddle.is_tensor(mean) and paddle.is_tensor(std):
        return mean + paddle.normal(0.0, std)
    return paddle.normal(mean, std)


def normal_cdf(_normal, value):
    """The part of a _normal distribution below a value."""
    return 0.5 * (1 + paddle.erf((value - _normal.loc) / (_normal.scale * 2 ** 0.5)))


def case_forms():
    normal = Normal(paddle.to_tensor(floats(2)), paddle.to_tensor(positive(2)))
    x = paddle.to_tensor(floats(3, 2, seed=2)) * 0.8
    return 0.5 * (1 + paddle.erf((x - normal.loc) / (normal.scale * 2 ** 0.5))), 0.5 * (1 + paddle.erf((x - normal.loc) / (normal.scale * 2 ** 0.5))), 2 - 0.5 * (1 + paddle.erf((x - normal.loc) / (normal.scale * 2 ** 0.5))), Normal(0.5, 2.0).loc, (0.5 * (1 + paddle.erf((x[0] - normal.loc) / (normal.scale * 2 ** 0.5)))).sum()


class Gate(paddle.nn.Layer):
    def __init__(self):
        super().__init__()
        self.normal = Normal(0.0, 1.0)

    def forward(self, x):
        return 0.5 * (1 + paddle.erf((x / 2 - self.normal.loc) / (self.normal.scale * 2 ** 0.5)))


def case_gradient():
    x = paddle.to_tensor(positive(4) * 0.8, stop_gradient=False)
    y = Gate()(x)
    (y * y).sum().backward()
    return x.grad, y.detach()


def case_without_a_name():
    x = paddle.to_tensor(positive(4)) * 0.8
    return normal_cdf(Normal(0.0, 1.0), x), normal_cdf(paddle.distribution.Normal(x * 2, paddle.to_tensor(1.0, dtype='float32')), x)
