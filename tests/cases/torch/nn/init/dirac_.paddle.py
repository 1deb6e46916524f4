import paddle
import paddle.nn.init as init
from caselib import floats
from paddle import nn


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_statement():
    w = paddle.empty([4, 3, 3])
    nn.init.dirac_(w)
    return w


def case_groups():
    w = paddle.empty([4, 2, 3, 3])
    init.dirac_(tensor=w, groups=2)
    return w


def case_result():
    return initialize(init.dirac_, paddle.empty([4, 4, 3]))


def case_old_name():
    w = paddle.empty([4, 3, 3])
    init.dirac_(w)
    return w


def case_of_layer():
    m = nn.Conv1D(3, 3, 3, bias_attr=False)
    nn.init.dirac_(m.weight)
    return m(paddle.to_tensor(floats(1, 3, 5)))


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(init.dirac_, *args, **kwargs)
    w = paddle.empty([4, 3, 3])
    fill_with(w)
    return w
