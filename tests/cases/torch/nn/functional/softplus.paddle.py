import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.softplus(x)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.softplus(x, 2, 0.5)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.softplus(x, beta=0.5, threshold=10)
