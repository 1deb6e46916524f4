import paddle
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def case_shapes():
    a = movable(nn.GRU(4, 3, num_layers=4, bias_ih_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False), bias_hh_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)))
    b = movable(nn.LSTM(4, 3, num_layers=4, bias_ih_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False), bias_hh_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)))
    c = movable(nn.SimpleRNN(4, 3, num_layers=4, bias_ih_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False), bias_hh_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)))
    return a.weight_hh_l3.shape, b.weight_hh_l3.shape, c.weight_hh_l3.shape


def case_zeroed():
    m = movable(nn.LSTM(4, 3, num_layers=4, bias_ih_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False), bias_hh_attr=paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)))
    nn.init.zeros_(m.weight_hh_l3)
    return m.weight_hh_l3
