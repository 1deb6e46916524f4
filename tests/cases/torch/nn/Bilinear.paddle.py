import paddle
from caselib import floats, fill
from paddle import nn


def case_positional():
    m = nn.Bilinear(4, 3, 5)
    m.weight.data[...] = paddle.to_tensor(floats(5, 4, 3))
    m.bias.data.fill_(0.5)
    return m(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)))


def case_no_bias():
    m = nn.Bilinear(in1_features=4, in2_features=3, out_features=5, bias_attr=False)
    fill(m)
    return m(paddle.to_tensor(floats(2, 4)), paddle.to_tensor(floats(2, 3)))
