import paddle
import torch
from caselib import floats
from paddle import nn


def case_default():
    m = nn.PReLU()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_channels():
    m = nn.PReLU(3)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_init():
    m = nn.PReLU(3, 0.1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.PReLU(num_parameters=3, init=0.1)
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.PReLU()
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return m(x=c)


def case_attributes():
    m = nn.PReLU(3)
    return m._weight, m._num_parameters


def case_device():
    return nn.PReLU(3)(paddle.to_tensor(floats(2, 3, 4)))


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.nn.PReLU.dtype: argument not supported; remove the argument or compute its effect by hand
    return torch.nn.PReLU(3, dtype=paddle.float64)
