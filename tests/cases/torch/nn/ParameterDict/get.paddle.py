import paddle
from caselib import floats
from paddle import nn


def case_default():
    m = nn.ParameterDict({"a": nn.Parameter(paddle.to_tensor(floats(2)))})
    return m._parameters.get("a"), m._parameters.get("b"), m._parameters.get("b", 3), m._parameters.get("a", 0)


def case_no_default():
    m = nn.ParameterDict({"a": nn.Parameter(paddle.to_tensor(floats(2)))})
    return m._parameters.get("a"), m._parameters.get("b")
