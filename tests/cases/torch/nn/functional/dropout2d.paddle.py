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


def case_channels_of_three_axes():
    y = F.dropout(paddle.ones([64, 8, 4]), 0.5, axis=[0, 1])
    z = F.dropout(paddle.ones([64, 8, 4]), p=0.5, training=True, axis=[0, 1])
    return (
        bool(((y == 0).all(-1) | (y == 2).all(-1)).all()), bool(((y[:, 0, 0] == 0) != (y[:, 1, 0] == 0)).any()),
        bool(((z == 0).all(-1) | (z == 2).all(-1)).all()))
