"""A body that holds nothing but an import of torch keeps a statement."""
import paddle
from caselib import floats


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


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
    import paddle.nn.init as init

if paddle: import paddle.nn as nn


def case_bodies():
    warm_up()
    x = paddle.to_tensor(floats(2, 3))
    return has_torch(), Late.act(x), nn.ReLU()(x), callable(lambda *args, **kwargs: initialize(init.zeros_, *args, **kwargs))


def unused():
    pass


def case_unused_modules():
    return unused()
