import functools

import paddle
import torch
from caselib import floats, fill
from paddle import nn


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


def case_positional():
    m = nn.LayerNorm(4)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_eps():
    m = nn.LayerNorm(4, 1e-3)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_shape():
    m = LayerNorm((3, 4))
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_list():
    m = LayerNorm([3, 4], epsilon=1e-6)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_keywords():
    m = nn.LayerNorm(normalized_shape=4, epsilon=1e-4, bias_attr=True)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_plain():
    m = nn.LayerNorm(4, weight_attr=False, bias_attr=False)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_plain_positional():
    m = nn.LayerNorm(4, 1e-5, weight_attr=False, bias_attr=False)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_no_bias():
    m = nn.LayerNorm(4, bias_attr=False)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_device():
    m = nn.LayerNorm(4, device='cpu', dtype=paddle.float32)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(b)


def case_input_by_name():
    m = nn.LayerNorm(4)
    b = paddle.to_tensor(floats(2, 3, 4))
    return m(input=b)


def case_gradient():
    m = nn.LayerNorm(4)
    b = paddle.to_tensor(floats(2, 3, 4), stop_gradient=False)
    m(b).pow(2).sum().backward()
    return b.grad


def case_filled():
    m = nn.LayerNorm(4)
    fill(m)
    return m(paddle.to_tensor(floats(2, 3, 4)))


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.LayerNorm(4, elementwise_affine=learn)
        out.append((m(paddle.to_tensor(floats(2, 4))), m.weight is None))
    return out


def case_shape_of_tensor():
    x = paddle.to_tensor(floats(2, 3, 4))
    return LayerNorm(x.shape[1:])(x), LayerNorm(x.shape[2:])(x)


def case_attributes():
    m = nn.LayerNorm(4, epsilon=1e-4)
    return tuple(m._normalized_shape), m._epsilon, m.weight, m.bias


def case_as_value():
    norm = nn.LayerNorm
    return norm(4, epsilon=1e-4)(paddle.to_tensor(floats(2, 4)))


def case_partial():
    norm = functools.partial(nn.LayerNorm, epsilon=1e-4)
    return norm(4)(paddle.to_tensor(floats(2, 4)))


def case_subclass():
    class Norm(nn.LayerNorm):
        def forward(self, x):
            return super().forward(x.astype('float32')) * 2
    return Norm(4)(paddle.to_tensor(floats(2, 4)))


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.LayerNorm.reset_parameters: Paddle's layers have no reset_parameters; build the layer again
    return nn.LayerNorm(4).reset_parameters()


def case_eps_set():
    m = nn.LayerNorm(4)
    m._epsilon = 0.001
    return m._epsilon, m(paddle.to_tensor(floats(2, 4)))


def case_options():
    layers = [nn.LayerNorm(4, **dict(eps=1e-4, elementwise_affine=False)), nn.LayerNorm(4, 1e-4, **dict(bias=False)), nn.LayerNorm([4], **dict(elementwise_affine=True))]
    x = paddle.to_tensor(floats(2, 4))
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers]


class Scaled(nn.LayerNorm):
    def __init__(self, *args, scale=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    x = paddle.to_tensor(floats(2, 4))
    return Scaled(4, eps=1e-4)(x), Scaled(4, 0.001, elementwise_affine=False, scale=3.0)(x)


def todo_of_stars(sizes):
    # TODO(pt2pd): TPD3002 torch.nn.LayerNorm: starred arguments; spell the arguments out
    return torch.nn.LayerNorm(*sizes)
