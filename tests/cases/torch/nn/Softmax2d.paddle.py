import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.Softmax2D()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.Softmax2D()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)
