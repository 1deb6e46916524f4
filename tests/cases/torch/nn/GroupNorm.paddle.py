import paddle
import paddle.nn.functional as F
from caselib import floats, fill
from paddle import nn


def group_norm_options(num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None, *, bias=True):
    """The arguments of Paddle's GroupNorm for those of torch's."""
    options = {'num_groups': num_groups, 'num_channels': num_channels, 'epsilon': eps}
    if not affine:
        options.update(weight_attr=False)
    return options if affine and bias else {**options, 'bias_attr': False}


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class GroupNorm(paddle.nn.GroupNorm):
    """GroupNorm that may do without weights: Paddle's gradient is wrong then, unless the function is given one."""

    def forward(self, input):
        weight = paddle.ones([self._num_channels], input.dtype) if self.weight is None else self.weight
        return paddle.nn.functional.group_norm(input, self._num_groups, self._epsilon, weight, self.bias)


def case_positional():
    m = nn.GroupNorm(3, 6)
    fill(m)
    return m(paddle.to_tensor(floats(2, 6, 4)))


def case_keywords():
    m = nn.GroupNorm(num_groups=2, num_channels=6, epsilon=1e-3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 6, 4, 3)))


def case_all_positional():
    m = GroupNorm(2, 6, 1e-3, weight_attr=False, bias_attr=False)
    return m(paddle.to_tensor(floats(2, 6, 4, 3)))


def case_plain():
    m = GroupNorm(2, 6, weight_attr=False, bias_attr=False)
    return m(paddle.to_tensor(floats(2, 6))), m.weight is None


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = GroupNorm(2, 6, affine=learn)
        out.append((m(paddle.to_tensor(floats(2, 6, 4))), m.weight is None))
    return out


def case_no_bias():
    return nn.GroupNorm(2, 6, bias_attr=False).bias is None


def case_attributes():
    m = nn.GroupNorm(2, 6, epsilon=1e-3)
    return m._num_groups, m._num_channels, m._epsilon, m.weight, m.bias


def case_as_value():
    norm = nn.GroupNorm
    return norm(2, 6, epsilon=1e-3)(paddle.to_tensor(floats(2, 6, 4)))


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.GroupNorm.reset_parameters: Paddle's layers have no reset_parameters; build the layer again
    return nn.GroupNorm(2, 6).reset_parameters()


def case_before_relu_in_place():
    class Net(nn.Layer):
        def __init__(self):
            super().__init__()
            self.norm = nn.GroupNorm(2, 4)
        def forward(self, x):
            out = self.norm(x)
            out = F.relu(out)
            return out + x
    x = paddle.to_tensor(floats(2, 4, 5), stop_gradient=False)
    Net()(x).pow(2).sum().backward()
    return x.grad


def case_eps_set():
    m = nn.GroupNorm(2, 4)
    m._epsilon = 0.5
    return m._epsilon, m(paddle.to_tensor(floats(2, 4, 3)))


class Scaled(GroupNorm):
    def __init__(self, *args, scale=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    x = paddle.to_tensor(floats(2, 4, 3))
    return Scaled(2, 4, eps=0.1)(x), Scaled(2, 4, 0.2, affine=False, scale=3.0)(x)


class OneGroup(GroupNorm):
    def __init__(self, channels, **kwargs):
        super().__init__(**group_norm_options(1, channels, **kwargs))


def case_options_handed_on():
    x, options = paddle.to_tensor(floats(2, 4, 3)), {'eps': 1e-3, 'affine': False}
    layers = [OneGroup(4), OneGroup(4, eps=1e-2), OneGroup(4, **options), nn.GroupNorm(**group_norm_options(2, 4, **options)), nn.GroupNorm(**group_norm_options(2, 4, 1e-4, **{}))]
    for m in layers:
        fill(m)
    return [m(x) for m in layers], [len(list(parameters(m))) for m in layers]


def case_through_a_variable():
    norm = nn.GroupNorm
    return norm(2, 6, weight_attr=False, bias_attr=False)(paddle.to_tensor(floats(2, 6, 3)))


def handed_on(*args, **kwargs):
    return nn.GroupNorm(**group_norm_options(*args, **kwargs))


def case_stars():
    x = paddle.to_tensor(floats(2, 4, 3))
    return handed_on(2, 4)(x), handed_on(2, 4, eps=0.1, affine=False)(x), handed_on(4, num_channels=4)(x)
