import paddle
import torch
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_isinstance_of():
    return isinstance(movable(nn.LSTM(4, 3, time_major=True)), nn.layer.rnn.RNNBase), isinstance(nn.Linear(4, 3), nn.layer.rnn.RNNBase)


def todo_built():
    # TODO(pt2pd): TPD2001 torch.nn.RNNBase: use nn.LSTM, nn.GRU or nn.SimpleRNN
    return torch.nn.RNNBase('LSTM', 4, 3)
