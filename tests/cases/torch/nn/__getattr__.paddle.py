import paddle
from paddle import nn
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


class torch_layers:
    """Stands for torch.nn where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_layer(name)


def recurrent(kind, *args, **kwargs):
    rnn = torch_layer(kind)(*args, **kwargs)
    fill(rnn)
    return rnn


def case_recurrent():
    x = paddle.to_tensor(floats(5, 2, 3))
    lstm, gru = recurrent("LSTM", 3, 4, 2, dropout=0.0), recurrent("GRU", 3, 4, batch_first=True, bidirectional=True)
    out, (h, c) = lstm(x)
    return out, h, c, gru(x)[0], recurrent("RNN", 3, 4, nonlinearity="relu")(x)[1]


def case_others():
    x = paddle.to_tensor(floats(2, 3, 8, 8))
    layers = [torch_layer(name) for name in ("ReLU", "GELU", "Tanh")]
    conv = recurrent("Conv2d", 3, 4, 3)
    return [layer()(x) for layer in layers], conv(x)


def case_keywords():
    x = paddle.to_tensor(floats(2, 3, 8, 8))
    found = []
    for name, options in (("ReLU", {"inplace": True}), ("SiLU", {}), ("LeakyReLU", {"negative_slope": 0.3}), ("Softmax", {"dim": 1})):
        found.append(torch_layer(name)(**options)(x * 1))
    norm = recurrent("BatchNorm%dd" % 2, 3, eps=1e-3, momentum=0.3)
    norm(x)
    norm.eval()
    conv = recurrent("Conv2" + "d", 3, 4, kernel_size=3, bias=False)
    return found, conv(x).shape, conv(x), recurrent("Linear" + "", 8, 2, bias=True)(x), norm(x).mean().item() < 1, \
        torch_layer("MSE" + "Loss")(reduction="sum")(x, x * 2)


def build(module, name, **options):
    return getattr(module, name)(**options)


def case_module_handed_to_a_function():
    x = paddle.to_tensor(floats(2, 3))
    return build(torch_layers(), "GELU")(x), build(module=torch_layers(), name="LeakyReLU", negative_slope=0.1)(x), build(torch_layers(), "L1Loss")(x, x * 3)
