import paddle
import paddle.nn.functional as F
from caselib import floats
from paddle import nn


def case_implicit_3d():
    return paddle.compat.nn.Softmax()(paddle.to_tensor(floats(2, 3, 4)))


def case_none():
    return paddle.compat.nn.Softmax(dim=None)(paddle.to_tensor(floats(3, 4)))


def case_function_none():
    return paddle.compat.nn.functional.softmax(paddle.to_tensor(floats(2, 3, 4)), None)


def case_function_none_variable():
    dim = None
    return paddle.compat.nn.functional.softmax(paddle.to_tensor(floats(2, 3, 4)), dim)
