import paddle
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


def case_affine():
    norms = [nn.InstanceNorm2D(3, weight_attr=False, bias_attr=False), nn.InstanceNorm2D(3), nn.InstanceNorm1D(3, weight_attr=False, bias_attr=False), InstanceNorm(3, affine=True, track_running_stats=True)]
    return [m.scale is not None for m in norms]


def case_initialised():
    norm = nn.InstanceNorm2D(3)
    if norm.scale is not None:
        norm.scale.data.fill_(2.0)
    return norm.scale
