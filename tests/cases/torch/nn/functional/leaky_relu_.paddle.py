import paddle
import paddle.nn.functional as F
from caselib import floats


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.leaky_relu_(x, 0.2)
    return x, y


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    F.leaky_relu_(x=x, negative_slope=0.2)
    return x
