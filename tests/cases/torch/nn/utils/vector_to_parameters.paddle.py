import paddle
from caselib import floats
from paddle import nn
from paddle.nn.utils import vector_to_parameters


def case_back():
    m = paddle.compat.nn.Linear(3, 2)
    vector_to_parameters(paddle.to_tensor(floats(8)), m.parameters())
    return m(paddle.to_tensor(floats(4, 3)))


def case_keywords():
    m = nn.Conv2D(1, 2, 3)
    nn.utils.vector_to_parameters(vec=paddle.to_tensor(floats(20)), parameters=m.parameters())
    return m.weight
