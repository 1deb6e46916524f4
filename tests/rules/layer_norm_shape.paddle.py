"""Parameters of LayerNorm have the shape that is normalized, where that is seen; a large eps is taken, too."""
import paddle
import paddle.nn.functional as F
from paddle import nn
from caselib import floats


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    """layer_norm over all axes, too, and with a weight of the normalized shape; Paddle's raises."""
    axes = list(range(-len(normalized_shape), 0))
    output = input - input.mean(axes, keepdim=True)
    output = output * paddle.rsqrt(output.square().mean(axes, keepdim=True) + eps)
    if weight is not None:
        output = output * weight
    return output if bias is None else output + bias


class LayerNorm(paddle.nn.LayerNorm):
    """LayerNorm with parameters of the normalized shape, any epsilon, and a gradient that can be differentiated again."""

    def create_parameter(self, **options):
        return super().create_parameter(**{**options, 'shape': self._normalized_shape})

    def forward(self, x):
        axes = list(range(-len(self._normalized_shape), 0))
        x = x - x.mean(axes, keepdim=True)
        x = x / paddle.sqrt(x.square().mean(axes, keepdim=True) + self._epsilon)
        if self.weight is not None:
            x = x * self.weight
        return x if self.bias is None else x + self.bias


def case_shape_of_the_parameters():
    x, shape = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False), [3, 4]
    for m in (LayerNorm((3, 4)), LayerNorm([3, 4], bias=True), LayerNorm(x.shape[1:]), LayerNorm(shape)):
        m(x).sum().backward()
    m.load_state_dict({"weight": paddle.to_tensor(floats(3, 4)), "bias": paddle.to_tensor(floats(3, 4, seed=1))})
    with paddle.no_grad():
        m.bias[0] = 2.0
    y = m(x)
    (y * y * y).sum().backward()
    return y, x.grad, m.weight.grad, m.bias.shape, [p.shape for p in m.parameters()]


def case_shape_of_the_parameters_without_bias():
    n, x = nn.LayerNorm((3, 4), weight_attr=False, bias_attr=False), paddle.to_tensor(floats(2, 3, 4))
    for m in (LayerNorm((3, 4), bias=False, epsilon=1e-6), LayerNorm([3, 4], 1e-6, elementwise_affine=True, bias=False)):
        x = m(x)
    return x, m.weight, m.bias is None, n(x), n.weight is None, tuple(m._normalized_shape), n._epsilon


def case_large_eps():
    x = paddle.to_tensor(floats(2, 3, 4))
    for m in (LayerNorm(4, epsilon=0.1), LayerNorm(4, 1e-2, elementwise_affine=False)):
        x = x + m(x)
    return x, layer_norm(x, (4,), paddle.to_tensor(floats(4)), eps=0.1), layer_norm(x, [3, 4], eps=1e-2)
