import torch
from torch import nn
from caselib import fill, floats


def recurrent(kind, *args, **kwargs):
    rnn = getattr(nn, kind)(*args, **kwargs)
    fill(rnn)
    return rnn


def case_recurrent():
    x = torch.tensor(floats(5, 2, 3))
    lstm, gru = recurrent("LSTM", 3, 4, 2, dropout=0.0), recurrent("GRU", 3, 4, batch_first=True, bidirectional=True)
    out, (h, c) = lstm(x)
    return out, h, c, gru(x)[0], recurrent("RNN", 3, 4, nonlinearity="relu")(x)[1]


def case_others():
    x = torch.tensor(floats(2, 3, 8, 8))
    layers = [getattr(nn, name) for name in ("ReLU", "GELU", "Tanh")]
    conv = recurrent("Conv2d", 3, 4, 3)
    return [layer()(x) for layer in layers], conv(x)
