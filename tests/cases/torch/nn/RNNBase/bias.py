from torch import nn


def case_bias():
    return nn.LSTM(3, 4).bias, nn.GRU(3, 4, bias=False).bias, nn.RNN(3, 4, num_layers=2).bias


def case_initialised():
    lstm = nn.LSTM(3, 4)
    if lstm.bias:
        for i in range(lstm.num_layers):
            bias = getattr(lstm, 'bias_ih_l' + str(i))
            bias.data.zero_()
            bias.data[lstm.hidden_size: 2 * lstm.hidden_size] = 1
    return lstm.bias_ih_l0
