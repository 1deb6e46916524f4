import paddle
import paddle.nn.functional as F
from caselib import floats


def case_not_trained():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, 0.5, False)


def case_keywords():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(x=vol, p=0.5, training=False)


def case_nothing_dropped():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, p=0.0)


def case_shape():
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, 0.5, training=True).shape
