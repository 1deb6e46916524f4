import paddle
import paddle.nn.functional as F
from caselib import floats


def case_not_trained():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout(s, 0.5, training=False, axis=[0, 1])


def case_keywords():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout(x=s, p=0.5, training=False, axis=[0, 1])


def case_nothing_dropped():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout(s, p=0.0, axis=[0, 1])


def case_shape():
    s = paddle.to_tensor(floats(2, 3, 16))
    return F.dropout(s, 0.5, training=True, axis=[0, 1]).shape


def case_channels_of_each_sample():
    y = F.dropout(paddle.ones([64, 8, 4]), 0.5, axis=[0, 1])
    z = F.dropout(paddle.ones([64, 4]), p=0.5, training=True, axis=0)
    drop = lambda input, p=0.5, training=True: F.dropout(input, p, list(range(input.ndim - 1)), training)
    w = drop(paddle.ones([64, 8, 4]), p=0.5)
    return (
        bool(((y == 0).all(-1) | (y == 2).all(-1)).all()), bool(((y[:, 0, 0] == 0) != (y[:, 1, 0] == 0)).any()),
        bool(((y[0, :, 0] == 0) != (y[1, :, 0] == 0)).any()), bool(((z == 0).all(-1) | (z == 2).all(-1)).all()),
        bool((z == 0).any()), bool(((w == 0).all(-1) | (w == 2).all(-1)).all()))
