import paddle
import paddle.nn.functional as F
from caselib import floats


def case_in_place():
    x = paddle.to_tensor(floats(3, 4))
    y = F.relu_(x)
    return x, y


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    F.relu_(x=x)
    return x
