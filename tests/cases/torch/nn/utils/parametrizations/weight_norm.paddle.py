import paddle
from caselib import floats, fill
from paddle import nn


def case_of_convolution():
    conv = nn.Conv1D(3, 2, 3)
    fill(conv)
    return nn.utils.weight_norm(conv)(paddle.to_tensor(floats(1, 3, 5)))


def case_of_linear():
    fc = paddle.compat.nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(fc, dim=0)(paddle.to_tensor(floats(2, 4)))
