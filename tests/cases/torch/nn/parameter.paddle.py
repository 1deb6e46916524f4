import paddle
import paddle.nn
from paddle import nn as parameter
from paddle.nn import Parameter


def case_names():
    x = paddle.to_tensor([1.0, 2.0])
    return paddle.nn.Parameter(x), parameter.Parameter(x), Parameter(x)
