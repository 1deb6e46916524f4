import paddle
from caselib import floats, fill
from paddle import nn


def case_default():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[1]


def case_with_state():
    m = nn.LSTMCell(input_size=4, hidden_size=3)
    fill(m)
    h, c = m(paddle.to_tensor(floats(2, 4)), (paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))))[1]
    return h, c


def case_keyword_state():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)), states=(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))))[1]


def case_loop():
    class Net(nn.Layer):
        def __init__(self):
            super().__init__()
            self.cell = nn.LSTMCell(4, 3)
        def forward(self, x):
            h = paddle.zeros([x.shape[1], 3])
            c = paddle.zeros([x.shape[1], 3])
            for step in x:
                h, c = self.cell(step, (h, c))[1]
            return h
    m = Net()
    fill(m)
    return m(paddle.to_tensor(floats(5, 2, 4)))


def case_no_bias():
    m = nn.LSTMCell(4, 3, bias_ih_attr=False, bias_hh_attr=False)
    m.weight_ih.data[...] = paddle.to_tensor(floats(12, 4))
    m.weight_hh.data[...] = paddle.to_tensor(floats(12, 3))
    return m(paddle.to_tensor(floats(2, 4)))[1]


def case_attributes():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m.input_size, m.hidden_size, m.weight_ih, m.weight_hh, m.bias_ih, m.bias_hh


def case_forward_called():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[1]


def case_bias_in_a_variable():
    out = []
    for bias in (True, False):
        m = nn.LSTMCell(4, 3, bias_ih_attr=bias, bias_hh_attr=bias)
        if bias:
            fill(m)
        m.weight_ih.data[...] = paddle.to_tensor(floats(*m.weight_ih.shape))
        m.weight_hh.data[...] = paddle.to_tensor(floats(*m.weight_hh.shape))
        out.append(m(paddle.to_tensor(floats(2, 4)))[1])
    return out


def case_isinstance():
    m = nn.LSTMCell(4, 3)
    return isinstance(m, nn.LSTMCell)


def case_bias_one():
    m = nn.LSTMCell(4, 3)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)))[1]
