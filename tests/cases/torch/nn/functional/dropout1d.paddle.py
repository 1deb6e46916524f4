import paddle
import paddle.nn.functional as F
from caselib import floats


def case_not_trained():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout1d(s, 0.5, False)


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout1d(input=s, p=0.5, training=False)


def case_nothing_dropped():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout1d(s, p=0.0)


def case_shape():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout1d(s, 0.5, training=True).shape
