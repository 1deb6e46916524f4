import paddle
import torch
from caselib import floats
from paddle import nn


def case_dim():
    m = nn.LogSoftmax(axis=1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.LogSoftmax(0)
    x = paddle.to_tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.LogSoftmax(axis=1)
    x = paddle.to_tensor(floats(3, 4))
    return m(x=x)


def case_gradient():
    m = nn.LogSoftmax(axis=1)
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.LogSoftmax(1)._axis


def todo_implicit():
    # TODO(pt2pd): TPD2002 torch.nn.LogSoftmax: torch picks the axis by the input's rank; give dim=
    return torch.nn.LogSoftmax()(paddle.to_tensor(floats(3, 4)))
