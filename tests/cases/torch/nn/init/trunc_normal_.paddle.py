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
    nn.init.trunc_normal_(w, 0.0, 1.0, -0.5, 1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_keywords():
    w = paddle.empty([300, 200])
    init.trunc_normal_(tensor=w, mean=0.0, std=1.0, a=-0.5, b=1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_result():
    w = initialize(init.trunc_normal_, paddle.empty([300, 200]), mean=0.0, std=1.0, a=-0.5, b=1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_of_parameter():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.trunc_normal_(m.weight, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02, not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.trunc_normal_(m.weight, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.trunc_normal_(m.weight, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_new_parameter():
    p = nn.Parameter(initialize(init.trunc_normal_, paddle.empty([300, 200]), mean=0.0, std=1.0, a=-0.5, b=1.0))
    w = p.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02, not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.trunc_normal_, *args, **kwargs)
    w = paddle.empty([300, 200])
    fill_with(w, 0.0, 1.0, -0.5, 1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def todo_generator():
    # TODO(pt2pd): TPD2002 torch.nn.init.trunc_normal_.generator: argument not supported
    return torch.nn.init.trunc_normal_(paddle.empty([3, 4]), generator=paddle.Generator())
