import paddle
import paddle.nn.functional as F
from caselib import floats


def case_default():
    x = paddle.to_tensor(floats(3, 4))
    return F.rrelu(x, training=False)


def case_evaluated():
    x = paddle.to_tensor(floats(3, 4))
    return F.rrelu(x, 0.1, 0.3, False)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.rrelu(x=x, lower=0.1, upper=0.3, training=False)


def case_trained():
    x = paddle.to_tensor(floats(3, 4))
    return F.rrelu(x, training=True).shape
