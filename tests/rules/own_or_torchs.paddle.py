"""A variable that holds a class of torch or one of the user's: what it is called with must suit both."""
from functools import partial

import paddle
import paddle.nn as nn
from caselib import fill, floats


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


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class Same(nn.Conv2D):
    def __init__(self, inputs, outputs, kernel_size, stride=1, bias=True):
        super().__init__(inputs, outputs, kernel_size, stride, kernel_size // 2, bias_attr=bias)


class Scale(nn.Layer):
    def __init__(self, features, eps=1e-5, momentum=0.1):
        super().__init__()
        self.weight = nn.Parameter(paddle.ones([features]))
        self.eps, self.momentum = eps, momentum

    def forward(self, x):
        return x * (self.weight + self.eps + self.momentum).reshape([1, -1, 1, 1])


class Named(nn.Conv2D):
    pass


def block(same):
    conv = Same if same else partial(torch_layer('Conv2d'), padding=1)
    norm = torch_layer('BatchNorm2d')
    if same:
        norm = Scale
    named = Named if same else torch_layer('Conv2d')
    return nn.Sequential(conv(3, 4, kernel_size=3, stride=2, bias=False), norm(4, eps=1e-2, momentum=0.2), named(4, 4, 1, bias=False))


def case_both():
    nets = [block(True), block(False)]
    for net in nets:
        fill(net)
    return [net(paddle.to_tensor(floats(2, 3, 5, 5))) for net in nets], [len(list(parameters(net))) for net in nets]


def case_convolutions_alone():
    layers = []
    for conv in (Same, torch_layer('Conv2d')):
        layers.append(conv(3, 4, 3, bias=False))
    return [m.weight.shape for m in layers], [m.bias is None for m in layers]


def norms(kind):
    if kind == 'instance':
        norm_layer = partial(torch_layer('InstanceNorm2d'), affine=False, track_running_stats=False)
    else:
        def norm_layer(features):
            return nn.Identity()
    return norm_layer(3)


def case_partial_or_function():
    return [norms(kind)(paddle.to_tensor(floats(2, 3, 4, 4))) for kind in ('instance', 'none')]
