import paddle
import paddle.nn.functional as F
from caselib import floats


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.hardtanh_(x, -0.5, 0.7)
    return x, y


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    F.hardtanh_(x=x, min=-0.5, max=0.7)
    return x
