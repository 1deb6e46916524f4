import paddle
import paddle.nn.functional as F
from caselib import floats


def case_not_trained():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, 0.5, False)


def case_keywords():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.dropout2d(x=c, p=0.5, training=False)


def case_nothing_dropped():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, p=0.0)


def case_shape():
    c = paddle.to_tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, 0.5, training=True).shape
