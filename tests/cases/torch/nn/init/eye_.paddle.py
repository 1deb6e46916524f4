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
    nn.init.eye_(w)
    return w.sum().item(), w[2, 2].item()


def case_keywords():
    w = paddle.empty([3, 4])
    init.eye_(tensor=w)
    return w.sum().item(), w[2, 2].item()


def case_result():
    w = initialize(init.eye_, paddle.empty([3, 4]))
    return w.sum().item(), w[2, 2].item()


def case_of_parameter():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.eye_(m.weight)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item(), not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(4, 3)
    nn.init.eye_(m.weight)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item()


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.eye_(m.weight)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item()


def case_new_parameter():
    p = nn.Parameter(initialize(init.eye_, paddle.empty([3, 4])))
    w = p.detach()
    return w.sum().item(), w[2, 2].item(), not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.eye_, *args, **kwargs)
    w = paddle.empty([3, 4])
    fill_with(w)
    return w.sum().item(), w[2, 2].item()


def case_old_name():
    w = paddle.empty([3, 4])
    nn.init.eye_(w)
    return w.sum().item(), w[2, 2].item()
