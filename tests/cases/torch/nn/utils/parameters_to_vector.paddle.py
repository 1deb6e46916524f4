import paddle
from caselib import fill
from paddle import nn
from paddle.nn.utils import parameters_to_vector


def case_of_convolution():
    m = nn.Conv2D(1, 2, 3)
    fill(m)
    return parameters_to_vector(m.parameters())


def case_of_linear():
    m = paddle.compat.nn.Linear(3, 2)
    fill(m)
    return nn.utils.parameters_to_vector(parameters=m.parameters()).detach()
