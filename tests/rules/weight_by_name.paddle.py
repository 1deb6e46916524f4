"""The weights of InstanceNorms have torch's name where layers of any class are asked for it."""
from functools import partial

import paddle
from paddle import nn
from caselib import floats


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def norm_weight(norm):
    """The weight of a layer that may be Paddle's InstanceNorm, which calls it scale."""
    return norm.scale if isinstance(norm, paddle.nn.layer.norm._InstanceNormBase) else norm.weight


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


class InstanceNorm3D(paddle.nn.InstanceNorm3D):
    """InstanceNorm3D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)


class InstanceNorm2D(paddle.nn.InstanceNorm2D):
    """InstanceNorm2D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)


class InstanceNorm1D(paddle.nn.InstanceNorm1D):
    """InstanceNorm1D whose weight has the name that torch gives it."""

    scale = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == 'scale' else name, value)


class Own1(InstanceNorm1D):
    def __init__(self, channels):
        super().__init__(channels)

    def forward(self, x):
        return super().forward(x) * 2


class Net1(nn.Layer):
    def __init__(self, affine=True, norm_layer=partial(InstanceNorm1D)):
        super().__init__()
        self.first = InstanceNorm1D(3)
        self.second = InstanceNorm1D(3, weight_attr=False, bias_attr=False)
        self.third = InstanceNorm1D(3, weight_attr=affine, bias_attr=affine)
        self.fourth = norm_layer(3)
        self.own = Own1(3)
        self.last = InstanceNorm(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm1D, (nn.InstanceNorm1D, InstanceNorm))) for m in self.sublayers(include_self=True))
        self.plain = sum(type(m) is nn.InstanceNorm1D for m in self.sublayers(include_self=True))

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_1(norm):
    return norm or InstanceNorm1D


class Own2(InstanceNorm2D):
    def __init__(self, channels):
        super().__init__(channels)

    def forward(self, x):
        return super().forward(x) * 2


class Net2(nn.Layer):
    def __init__(self, affine=True, norm_layer=partial(InstanceNorm2D)):
        super().__init__()
        self.first = InstanceNorm2D(3)
        self.second = InstanceNorm2D(3, weight_attr=False, bias_attr=False)
        self.third = InstanceNorm2D(3, weight_attr=affine, bias_attr=affine)
        self.fourth = norm_layer(3)
        self.own = Own2(3)
        self.last = InstanceNorm(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm2D, (nn.InstanceNorm2D, InstanceNorm))) for m in self.sublayers(include_self=True))
        self.plain = sum(type(m) is nn.InstanceNorm2D for m in self.sublayers(include_self=True))

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_2(norm):
    return norm or InstanceNorm2D


class Own3(InstanceNorm3D):
    def __init__(self, channels):
        super().__init__(channels)

    def forward(self, x):
        return super().forward(x) * 2


class Net3(nn.Layer):
    def __init__(self, affine=True, norm_layer=partial(InstanceNorm3D)):
        super().__init__()
        self.first = InstanceNorm3D(3)
        self.second = InstanceNorm3D(3, weight_attr=False, bias_attr=False)
        self.third = InstanceNorm3D(3, weight_attr=affine, bias_attr=affine)
        self.fourth = norm_layer(3)
        self.own = Own3(3)
        self.last = InstanceNorm(3, affine=True, track_running_stats=True)
        self.count = sum(isinstance(m, (nn.BatchNorm3D, (nn.InstanceNorm3D, InstanceNorm))) for m in self.sublayers(include_self=True))
        self.plain = sum(type(m) is nn.InstanceNorm3D for m in self.sublayers(include_self=True))

    def forward(self, x):
        return self.last(self.own(self.fourth(self.third(self.second(self.first(x))))))


def convert_name_3(norm):
    return norm or InstanceNorm3D


NETS = (Net1, (2, 3, 6)), (Net2, (2, 3, 4, 4)), (Net3, (2, 3, 3, 2, 2))


def initialize(net):
    for m in net.sublayers(include_self=True):
        if hasattr(m, "weight") and m.weight is not None:
            nn.init.constant_(m.weight, 0.5)
        if isinstance(m, (nn.BatchNorm2D, (nn.InstanceNorm1D, InstanceNorm), (nn.InstanceNorm2D, InstanceNorm), (nn.InstanceNorm3D, InstanceNorm))) and norm_weight(m) is not None:
            norm_weight(m).data.scale_(3)
            m.bias.data.fill_(0.25)


def case_initialized():
    out = []
    for kind, shape in NETS:
        net, x = kind(), paddle.to_tensor(floats(*shape), stop_gradient=False)
        initialize(net)
        y = net(x)
        (y * y * y).sum().backward()
        out.append((y, x.grad, net.first.scale, net.fourth.scale, net.own.bias, net.last.scale))
    return out


def case_names():
    net = Net2(affine=False)
    return [n for n, p in named_parameters(net) if n.endswith("weight")], list(net.last.state_dict())[:2]


def case_affine():
    out = []
    for net in (Net1(affine=False), Net2(affine=False), Net3(affine=False)):
        out.append((net.third.scale is None, net.second.scale is not None, net.first.scale is not None, hasattr(net.second, "weight"),
                    net.last.scale.shape, net.count))
    return out
