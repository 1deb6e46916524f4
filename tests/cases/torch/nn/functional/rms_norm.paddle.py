import paddle
import paddle.nn.functional as F
from caselib import floats


def rms_norm(x, normalized_shape, weight=None, eps=None):
    """Root mean square normalisation over the last axes."""
    axes = list(range(-len(normalized_shape), 0))
    if eps is None:
        eps = paddle.finfo(x.dtype).eps
    x = x * paddle.rsqrt((x * x).mean(axes, keepdim=True) + eps)
    return x if weight is None else x * weight


def case_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return rms_norm(b, (4,))


def case_all_positional():
    b = paddle.to_tensor(floats(2, 3, 4))
    return rms_norm(b, [4], paddle.to_tensor(floats(4)), 1e-3)


def case_keywords():
    b = paddle.to_tensor(floats(2, 3, 4))
    return rms_norm(b, normalized_shape=(3, 4), weight=paddle.to_tensor(floats(3, 4)), eps=1e-6)
