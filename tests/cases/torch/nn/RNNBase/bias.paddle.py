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


def case_bias():
    return getattr(movable(nn.LSTM(3, 4, time_major=True)), 'bias', True), getattr(without_bias(nn.GRU(3, 4, time_major=True)), 'bias', True), getattr(movable(nn.SimpleRNN(3, 4, num_layers=2, time_major=True)), 'bias', True)


def case_initialised():
    lstm = movable(nn.LSTM(3, 4, time_major=True))
    if getattr(lstm, 'bias', True):
        for i in range(lstm.num_layers):
            bias = getattr(lstm, 'bias_ih_l' + str(i))
            bias.data.zero_()
            bias.data[lstm.hidden_size: 2 * lstm.hidden_size] = 1
    return lstm.bias_ih_l0
