import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardshrink(x)


def case_positional():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardshrink(x, 0.1)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.hardshrink(x=x, threshold=0.1)
