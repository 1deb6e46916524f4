"""Options of layers that Paddle's have not, in a dictionary that is handed on."""
import paddle
from caselib import floats
from paddle import nn


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


class Block(nn.Sequential):
    def __init__(self, activation=torch_layer('ReLU'), inplace=None, dropout=0.0):
        params = {}
        super().__init__(activation(**params), nn.Dropout(dropout, **params))


def made(layer, inplace):
    options = {}
    return layer(**options)


def described(inplace):
    options = {"inplace": inplace}
    return sorted(options), dict(**options)


def case_handed_on():
    x = paddle.to_tensor(floats(3))
    return Block(torch_layer('Hardswish'), True)(x.clone()), Block(inplace=False)(x.clone()), made(torch_layer('SiLU'), False)(x.clone())


def case_also_used_otherwise():
    return described(True)
