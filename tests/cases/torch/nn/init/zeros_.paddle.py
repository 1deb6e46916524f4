import paddle
import paddle.nn.init as init
from paddle import nn


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_statement():
    w = paddle.empty([3, 4])
    nn.init.zeros_(w)
    return w


def case_keywords():
    w = paddle.empty([3, 4])
    init.zeros_(tensor=w)
    return w


def case_result():
    w = initialize(init.zeros_, paddle.empty([3, 4]))
    return w


def case_of_parameter():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.zeros_(m.weight)
    w = m.weight.detach()
    return w, not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.zeros_(m.weight)
    w = m.weight.detach()
    return w


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.zeros_(m.weight)
    w = m.weight.detach()
    return w


def case_new_parameter():
    p = nn.Parameter(initialize(init.zeros_, paddle.empty([3, 4])))
    w = p.detach()
    return w, not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.zeros_, *args, **kwargs)
    w = paddle.empty([3, 4])
    fill_with(w)
    return w
