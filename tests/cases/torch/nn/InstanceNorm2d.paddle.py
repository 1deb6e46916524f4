import paddle
import torch
from caselib import fill, floats
from paddle import nn


class InstanceNorm(paddle.nn.Layer):
    """InstanceNorm with running statistics, which Paddle's layer does not keep."""

    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False):
        super().__init__()
        self._num_features, self.momentum, self._epsilon = num_features, momentum, eps
        self.affine, self.track_running_stats = affine, track_running_stats
        ones = paddle.nn.initializer.Constant(1.0)
        self.weight = self.create_parameter([num_features], default_initializer=ones) if affine else None
        self.bias = self.create_parameter([num_features], is_bias=True) if affine else None
        for name, value in (('running_mean', 0.0), ('running_var', 1.0)):
            self.register_buffer(name, paddle.full([num_features], value) if track_running_stats else None)

    def forward(self, input):
        axes, shape = list(range(2, input.ndim)), [1, -1] + [1] * (input.ndim - 2)
        if self.track_running_stats and not self.training:
            mean, var = self.running_mean.reshape(shape), self.running_var.reshape(shape)
        else:
            mean, var = input.mean(axes, keepdim=True), input.var(axes, unbiased=False, keepdim=True)
        if self.track_running_stats and self.training:
            n = input[0, 0].size
            for running, new in ((self.running_mean, mean), (self.running_var, var * (n / (n - 1)))):
                running.set_value(running * (1 - self.momentum) + new.detach().mean(0).flatten() * self.momentum)
        output = (input - mean) * paddle.rsqrt(var + self._epsilon)
        return output * self.weight.reshape(shape) + self.bias.reshape(shape) if self.affine else output

    scale = property(lambda self: self.weight)


def case_default():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_affine():
    m = nn.InstanceNorm2D(3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.InstanceNorm2D(3, 1e-3)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.InstanceNorm2D(num_features=3, epsilon=1e-3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_device():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_gradient():
    m = nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)
    fill(m)
    c = paddle.to_tensor(floats(2, 3, 8, 8), stop_gradient=False)
    m(c).pow(2).sum().backward()
    return c.grad


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.InstanceNorm2D(3, weight_attr=learn, bias_attr=learn)
        out.append(m(paddle.to_tensor(floats(2, 3, 8, 8))))
    return out


def case_attributes():
    m = nn.InstanceNorm2D(3, epsilon=1e-3)
    return m._num_features, m._epsilon, m.scale, m.bias


def case_as_value():
    kind = nn.InstanceNorm2D
    return kind(3)(paddle.to_tensor(floats(2, 3, 8, 8))), isinstance(kind(3, weight_attr=False, bias_attr=False), (nn.InstanceNorm2D, InstanceNorm))


def todo_statistics():
    # TODO(pt2pd): TPD2002 torch.nn.InstanceNorm2d.track_running_stats: argument not supported
    return torch.nn.InstanceNorm2d(3, affine=True, track_running_stats=True, bias=False)


def case_annotated():
    def width(layer: nn.InstanceNorm2D):
        return 1
    class Named(nn.InstanceNorm2D):
        pass
    return width(nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False)), Named(3)(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_partial():
    from functools import partial
    norm = partial(nn.InstanceNorm2D)
    return norm(3)(paddle.to_tensor(floats(2, 3, 8, 8)))


def case_eps_set():
    m = nn.InstanceNorm2D(4, weight_attr=False, bias_attr=False)
    m._epsilon = 0.5
    return m._epsilon, m(paddle.to_tensor(floats(2, 4, 3, 3)))


def case_running_statistics():
    out = []
    tracked = len('ab') > 1
    for m in (InstanceNorm(3, affine=True, track_running_stats=True), InstanceNorm(3, 1e-3, 0.3, False, True),
              InstanceNorm(3, track_running_stats=tracked), InstanceNorm(3, affine=True, track_running_stats=not tracked)):
        fill(m)
        for seed in range(2):
            out.append(m(paddle.to_tensor(floats(2, 3, 4, 5, seed=seed))))
        m.train(False)
        x = paddle.to_tensor(floats(2, 3, 4, 5, seed=5), stop_gradient=False)
        y = m(x)
        (y * y).sum().backward()
        out += [y, x.grad]
    return out
