import paddle
import paddle.nn.functional as F
from caselib import floats


def case_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, (4,))


def case_all_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, [4], paddle.to_tensor(floats(4)), paddle.to_tensor(floats(4, seed=1)), 1e-4)


def case_keywords():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(x=b, normalized_shape=(4,), weight=paddle.to_tensor(floats(4)), bias=None, epsilon=1e-6)


def case_of_shape():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[1:])


def case_of_size():
    b = paddle.to_tensor(floats(2, 3, 4))
    return F.layer_norm(b, b.shape[-1:])
