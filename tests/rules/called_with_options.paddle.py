"""Classes of layers in tables and parameters, called with `**options` whose keywords are torch's."""
import functools
import paddle
import paddle.nn as nn
from caselib import fill, floats


def batch_norm_options(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None,
                       dtype=None, *, bias=True):
    """The arguments of Paddle's BatchNorm for those of torch's."""
    options = {'num_features': num_features, 'epsilon': eps, 'momentum': 1 - momentum}
    if not (affine and bias):
        options.update(bias_attr=False)
    if not affine:
        options.update(weight_attr=False)
    return options if track_running_stats else {**options, 'use_global_stats': False}


class BatchNorm2D(paddle.nn.BatchNorm2D):
    """BatchNorm2D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def without_bias(rnn):
    """A recurrent layer without biases: the backward pass of Paddle's needs them, so they stay zero."""
    for name, bias in rnn.named_parameters():
        if 'bias' in name:
            bias.set_value(paddle.zeros_like(bias))
            bias.register_hook(paddle.zeros_like)
    rnn.bias = False
    return movable(rnn)


def torch_layer(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones with all arguments."""
    plain = {'SiLU': 'Silu'}.get(name, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)
    kind = getattr(paddle.nn, {'RNN': 'SimpleRNN'}.get(name, plain))

    def recurrent(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
                  **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        layer = kind(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward', not batch_first,
                     dropout, **options)
        return movable(layer) if bias else without_bias(layer)

    def build(*args, **given):
        options = {'axis': 1} if name == 'CrossEntropyLoss' else {'exclusive': False} if 'AvgPool' == name[:7] else {}
        if not given.pop('affine', 'InstanceNorm' not in name):
            options['weight_attr'] = options['bias_attr'] = False
        for key, value in given.items():
            if key == 'momentum':
                options[key] = 1 - value
            elif key == 'count_include_pad':
                options['exclusive'] = not value
            elif key == 'approximate':
                options[key] = value == 'tanh'
            elif key == 'track_running_stats':
                if not value and name.startswith('BatchNorm'):
                    options['use_global_stats'] = False
            elif key == 'bias':
                options['bias_attr'] = None if value else False
            elif key != 'inplace':
                options[{'eps': 'epsilon', 'dim': 'axis'}.get(key, key)] = value
        return kind(*args, **options)

    return recurrent if name in ('RNN', 'LSTM', 'GRU') else build


def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None,
                antialias=False):
    """interpolate from torch's arguments: one number is the size of every axis, nearest takes sequences, area a factor."""
    axes = input.ndim - 2
    if isinstance(size, int):
        size = [size] * axes
    if isinstance(scale_factor, (int, float)):
        scale_factor = [scale_factor] * axes
    if mode == 'area' and size is None:
        size, scale_factor = [int(n * factor) for n, factor in zip(input.shape[2:], scale_factor)], None
    if mode == 'nearest' and axes == 1:
        # an axis of length one makes an image of the sequence
        size, scale_factor = size and [1, *size], scale_factor and [1, *scale_factor]
        return paddle.nn.functional.interpolate(input.unsqueeze(2), size, scale_factor,
                                               recompute_scale_factor=recompute_scale_factor).squeeze(2)
    return paddle.nn.functional.interpolate(input, size, scale_factor, mode, bool(align_corners),
                                           recompute_scale_factor=recompute_scale_factor, antialias=antialias)


NORMS = {"BN": ("bn", torch_layer('BatchNorm2d')), "GN": ("gn", torch_layer('GroupNorm')), "IN": ("in", torch_layer('InstanceNorm2d')), "LN": ("ln", torch_layer('LayerNorm'))}
ACTIVATIONS = {"relu": torch_layer('ReLU'), "leaky": torch_layer('LeakyReLU'), "gelu": torch_layer('GELU'), "silu": torch_layer('SiLU')}


def norm(config, features):
    options = dict(config)
    name, kind = NORMS[options.pop("type")]
    options.setdefault("eps", 1e-3)
    if name == "gn":
        return kind(num_channels=features, **options)
    return kind(features, **options)


def activation(name, **options):
    return ACTIVATIONS[name](**options)


def filled(layer):
    fill(layer)
    return layer


def case_table():
    x = paddle.to_tensor(floats(2, 4, 4, 4))
    bn = filled(norm({"type": "BN", "momentum": 0.3, "affine": True}, 4))
    return bn(x), bn.eval()(x).shape, [filled(norm(c, 4))(x) for c in (
        {"type": "GN", "num_groups": 2}, {"type": "IN"}, {"type": "IN", "affine": True}, {"type": "LN"}, {"type": "BN", "affine": False})]


def case_activations():
    x = paddle.to_tensor(floats(3, 4))
    return activation("relu", inplace=False)(x), activation("leaky", negative_slope=0.3)(x), activation("gelu")(x), \
        activation("gelu", approximate="none")(x), activation("gelu", approximate="tanh")(x), activation("silu")(x)


def make(kind=torch_layer('Conv2d'), **options):
    return filled(kind(3, 4, 1, **options))


class Block(nn.Layer):
    def __init__(self, inputs, conv=torch_layer('Conv2d'), norm=functools.partial(torch_layer('BatchNorm2d'), eps=1e-3, momentum=0.2), **options):
        super().__init__()
        self.conv, self.norm = conv(inputs, 4, 3, padding=1, **options), norm(4)
        self.tests = isinstance(self.conv, nn.Conv2D), isinstance(self.norm, (nn.BatchNorm2D, nn.GroupNorm)), type(self.conv) is nn.Conv2D

    def forward(self, x):
        return self.norm(self.conv(x))


def case_parameters():
    x = paddle.to_tensor(floats(1, 3, 4, 4))
    block = filled(Block(3, bias=False, stride=2))
    return make(bias=False)(x), make(torch_layer('Conv2d'), padding=1)(x), block(x), block.tests, filled(nn.Conv2D(3, 2, 1, bias_attr=False))(x)


class Wide(nn.Conv2D):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, 3, padding=1, bias_attr=False)


def case_base():
    return filled(Wide(3, 2))(paddle.to_tensor(floats(1, 3, 4, 4)))


def case_names_that_are_the_same():
    x = paddle.to_tensor(floats(1, 2, 4, 4))
    options = {"mode": "bilinear", "align_corners": False}
    return interpolate(x, size=(8, 8), **options), interpolate(x, **dict(options, scale_factor=2))


def direct(**options):
    return filled(nn.Conv2D(3, 4, 1, **options)), filled(paddle.compat.nn.Linear(4, 2, **{k: v for k, v in options.items() if k == "bias"}))


def case_direct():
    conv, linear = direct(bias=False, stride=2)
    return linear(conv(paddle.to_tensor(floats(1, 3, 4, 4))).mean((2, 3))), isinstance(conv, nn.Conv2D)


class Unit(nn.Layer):
    def __init__(self, kind="batch", **options):
        super().__init__()
        self.norm = nn.BatchNorm2D(**batch_norm_options(3, **options))
        self.inner = torch_layer('InstanceNorm2d')(3, **{"affine": kind == "batch"})

    def forward(self, x):
        return self.inner(self.norm(x))


def case_direct_of_other_names():
    return filled(Unit(eps=1e-2, momentum=0.4))(paddle.to_tensor(floats(2, 3, 4, 4)))


class Parted(BatchNorm2D):
    def __init__(self, features, parts, **options):
        super().__init__(**batch_norm_options(features, **options))
        self.parts = parts


class Handed(BatchNorm2D):
    def __init__(self, *args, **options):
        super(Handed, self).__init__(**batch_norm_options(*args, eps=1e-2, **options))


def case_bases():
    x = paddle.to_tensor(floats(2, 3, 4, 4))
    layers = [Parted(3, 2, momentum=0.3), Parted(3, parts=2, affine=False), Handed(3, momentum=0.4), Parted(3, 1)]
    return [(filled(layer)(x), layer._mean, layer._epsilon) for layer in layers]
