import paddle
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[0]


def case_with_state():
    m = nn.GRUCell(input_size=4, hidden_size=3)
    fill(m)
    h = paddle.to_tensor(floats(2, 3))
    h = m(paddle.to_tensor(floats(2, 4)), h)[0]
    return h


def case_keyword_state():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m(inputs=paddle.to_tensor(floats(2, 4)), states=paddle.to_tensor(floats(2, 3)))[0]


def case_no_bias():
    m = nn.GRUCell(4, 3, bias_ih_attr=False, bias_hh_attr=False)
    m.weight_ih.data[...] = paddle.to_tensor(floats(9, 4))
    m.weight_hh.data[...] = paddle.to_tensor(floats(9, 3))
    return m(paddle.to_tensor(floats(2, 4)))[0]


def case_attributes():
    m = nn.GRUCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.GRUCell(4, 3, bias_ih_attr=bias, bias_hh_attr=bias)
        if bias:
            fill(m)
        m.weight_ih.data[...] = paddle.to_tensor(floats(*m.weight_ih.shape))
        m.weight_hh.data[...] = paddle.to_tensor(floats(*m.weight_hh.shape))
        out.append(m(paddle.to_tensor(floats(2, 4)))[0])
    return out


def case_isinstance():
    m = nn.GRUCell(4, 3)
    return isinstance(m, nn.GRUCell)
