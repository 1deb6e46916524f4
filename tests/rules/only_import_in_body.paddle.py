"""A body that holds nothing but an import of torch keeps a statement."""
import paddle
from caselib import floats


def warm_up():
    import paddle.io


class Late:
    from paddle.nn.functional import relu as act


def has_torch():
    try:
        import paddle
    except ImportError:
        return False
    else:
        return True


if True:
    import paddle.nn.initializer as init

if paddle: import paddle.nn as nn


def case_bodies():
    warm_up()
    x = paddle.to_tensor(floats(2, 3))
    return has_torch(), Late.act(x), nn.ReLU()(x), callable(nn.init.zeros_)
