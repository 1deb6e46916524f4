import paddle
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.SimpleRNNCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[0]


def case_relu():
    m = nn.SimpleRNNCell(4, 3, activation='relu')
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)))[0]


def case_all_positional():
    m = nn.SimpleRNNCell(4, 3, 'relu')
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[0]


def case_no_bias():
    m = nn.SimpleRNNCell(4, 3, bias_ih_attr=False, bias_hh_attr=False)
    m.weight_ih.data[...] = paddle.to_tensor(floats(3, 4))
    m.weight_hh.data[...] = paddle.to_tensor(floats(3, 3))
    return m(paddle.to_tensor(floats(2, 4)))[0]


def case_attributes():
    m = nn.SimpleRNNCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.SimpleRNNCell(4, 3, bias_ih_attr=bias, bias_hh_attr=bias)
        if bias:
            fill(m)
        m.weight_ih.data[...] = paddle.to_tensor(floats(*m.weight_ih.shape))
        m.weight_hh.data[...] = paddle.to_tensor(floats(*m.weight_hh.shape))
        out.append(m(paddle.to_tensor(floats(2, 4)))[0])
    return out


def case_isinstance():
    m = nn.SimpleRNNCell(4, 3)
    return isinstance(m, nn.SimpleRNNCell)
