import paddle
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


def case_shapes():
    a = without_bias(nn.GRU(4, 3, num_layers=4, time_major=True))
    b = without_bias(nn.LSTM(4, 3, num_layers=4, time_major=True))
    c = without_bias(nn.SimpleRNN(4, 3, num_layers=4, time_major=True))
    return a.weight_ih_l3.shape, b.weight_ih_l3.shape, c.weight_ih_l3.shape


def case_zeroed():
    m = without_bias(nn.LSTM(4, 3, num_layers=4, time_major=True))
    nn.init.zeros_(m.weight_ih_l3)
    return m.weight_ih_l3
