import paddle
from paddle import nn
from caselib import fill, floats


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state'))
    return rnn


def torch_layer(name):
    """The layer that torch.nn has under this name; recurrent ones take torch's arguments."""
    if name not in ('RNN', 'LSTM', 'GRU'):
        return getattr(paddle.nn, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)

    def build(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
              **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        if not bias:
            zeros = paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)
            options['bias_ih_attr'] = options['bias_hh_attr'] = zeros
        layer = getattr(paddle.nn, 'SimpleRNN' if name == 'RNN' else name)
        return movable(layer(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                             not batch_first, dropout, **options))

    return build


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
