import paddle
import paddle.nn.functional as F
from caselib import floats


def case_not_trained():
    x = paddle.to_tensor(floats(3, 4))
    return F.alpha_dropout(x, 0.5, False)


def case_keywords():
    x = paddle.to_tensor(floats(3, 4))
    return F.alpha_dropout(x=x, p=0.5, training=False)


def case_nothing_dropped():
    x = paddle.to_tensor(floats(3, 4))
    return F.alpha_dropout(x, p=0.0, training=False)


def case_shape():
    x = paddle.to_tensor(floats(3, 4))
    return F.alpha_dropout(x, 0.5, training=True).shape


def case_default():
    return F.alpha_dropout(paddle.to_tensor(floats(3, 4)), training=False)
