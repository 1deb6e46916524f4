import paddle
import torch
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
    w = paddle.empty([300, 200])
    nn.init.orthogonal_(w, 2.0)
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_keywords():
    w = paddle.empty([300, 200])
    init.orthogonal_(tensor=w, gain=2.0)
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_result():
    w = initialize(init.orthogonal_, paddle.empty([300, 200]), gain=2.0)
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_of_parameter():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.orthogonal_(m.weight, 2.0)
    w = m.weight.detach()
    return paddle.round(w.t() @ w)[:3, :3], w.shape, not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.orthogonal_(m.weight, 2.0)
    w = m.weight.detach()
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.orthogonal_(m.weight, 2.0)
    w = m.weight.detach()
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_new_parameter():
    p = nn.Parameter(initialize(init.orthogonal_, paddle.empty([300, 200]), gain=2.0))
    w = p.detach()
    return paddle.round(w.t() @ w)[:3, :3], w.shape, not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.orthogonal_, *args, **kwargs)
    w = paddle.empty([300, 200])
    fill_with(w, 2.0)
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def case_old_name():
    w = paddle.empty([300, 200])
    nn.init.orthogonal_(w, 2.0)
    return paddle.round(w.t() @ w)[:3, :3], w.shape


def todo_generator():
    # TODO(pt2pd): TPD2002 torch.nn.init.orthogonal_.generator: argument not supported
    return torch.nn.init.orthogonal_(paddle.empty([3, 4]), generator=paddle.Generator())
