import paddle
from caselib import floats, fill
from paddle import nn


def rms_norm(x, normalized_shape, weight=None, eps=None):
    """Root mean square normalisation over the last axes."""
    axes = list(range(-len(normalized_shape), 0))
    if eps is None:
        eps = paddle.finfo(x.dtype).eps
    x = x * paddle.rsqrt((x * x).mean(axes, keepdim=True) + eps)
    return x if weight is None else x * weight


class RMSNorm(paddle.nn.Layer):
    """Root mean square normalisation over the last axes."""

    def __init__(self, normalized_shape, eps=None, elementwise_affine=True, dtype=None):
        super().__init__()
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps = eps
        self.elementwise_affine = elementwise_affine
        self.weight = None
        if elementwise_affine:
            self.weight = self.create_parameter(
                list(self.normalized_shape), dtype=dtype, default_initializer=paddle.nn.initializer.Constant(1.0)
            )

    def forward(self, x):
        return rms_norm(x, self.normalized_shape, self.weight, self.eps)


def case_positional():
    m = RMSNorm(4)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4)))


def case_shape_and_eps():
    m = RMSNorm((3, 4), eps=1e-3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4)))


def case_keywords():
    m = RMSNorm(normalized_shape=4, eps=1e-3, elementwise_affine=False)
    return m(paddle.to_tensor(floats(2, 3, 4)))


def case_gradient():
    m = RMSNorm(4, 1e-6)
    (m(paddle.to_tensor(floats(2, 4))) ** 2).multiply(paddle.to_tensor(floats(2, 4, seed=1))).sum().backward()
    return m.weight.grad


def case_as_value():
    norm = RMSNorm
    m = norm(4, eps=1e-3)
    return m(paddle.to_tensor(floats(2, 4))), isinstance(m, RMSNorm)


def case_subclass():
    class Norm(RMSNorm):
        pass
    return Norm(4)(paddle.to_tensor(floats(2, 4)))
