import paddle
import torch
import paddle.nn.init as init
from paddle import nn


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def initialize(fill, tensor, *args, **kwargs):
    """Fills a Tensor by an initialiser and gives it back, as torch's do; also a view of another Tensor."""
    value = paddle.empty(tensor.shape, dtype=tensor.dtype)
    fill(value, *args, **kwargs)
    with paddle.no_grad():
        paddle.assign(value, tensor)
    return tensor


def case_statement():
    w = paddle.empty([300, 200])
    nn.init.uniform_(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_keywords():
    w = paddle.empty([300, 200])
    init.uniform_(tensor=w, a=-0.5, b=0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_result():
    w = initialize(init.uniform_, paddle.empty([300, 200]), a=-0.5, b=0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_of_parameter():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.uniform_(m.weight, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01, not m.weight.stop_gradient


def case_of_data():
    m = paddle.compat.nn.Linear(200, 300)
    nn.init.uniform_(m.weight, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.uniform_(m.weight, -0.5, 0.25)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_new_parameter():
    p = nn.Parameter(initialize(init.uniform_, paddle.empty([300, 200]), a=-0.5, b=0.25))
    w = p.detach()
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01, not p.stop_gradient


def case_as_value():
    fill_with = lambda *args, **kwargs: initialize(nn.init.uniform_, *args, **kwargs)
    w = paddle.empty([300, 200])
    fill_with(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def case_old_name():
    w = paddle.empty([300, 200])
    nn.init.uniform_(w, -0.5, 0.25)
    return bool((w >= -0.5).all() and (w <= 0.25).all()), abs(w.mean().item() + 0.125) < 0.01


def todo_generator():
    # TODO(pt2pd): TPD2002 torch.nn.init.uniform_.generator: argument not supported
    return torch.nn.init.uniform_(paddle.empty([3, 4]), generator=paddle.Generator())


def case_of_slice():
    w = paddle.zeros([300, 200])
    initialize(init.uniform_, w[:100], a=-0.5, b=0.25)
    return bool((w[:2] != 0).any()), bool((w[-1] == 0).all())


def case_of_named_parameters():
    m = movable(nn.GRU(4, 3, time_major=True))
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.uniform_(p, -0.5, 0.25)
        elif 'bias' in name:
            nn.init.constant_(p, 0.0)
    return m.weight_ih_l0.shape, m.bias_ih_l0


def case_of_module():
    class Net(nn.Layer):
        def __init__(self):
            super().__init__()
            self.conv = nn.Conv2D(3, 4, 3)
            self.norm = nn.BatchNorm2D(4)
            self.fc = paddle.compat.nn.Linear(4, 2)
            for m in self.sublayers(include_self=True):
                if isinstance(m, (nn.Conv2D, paddle.compat.nn.Linear)):
                    nn.init.uniform_(m.weight, -0.5, 0.25)
                    if m.bias is not None:
                        nn.init.zeros_(m.bias)
                elif isinstance(m, nn.BatchNorm2D):
                    nn.init.constant_(m.weight, 1)
                    nn.init.constant_(m.bias, 0)
    m = Net()
    return m.fc.bias, m.conv.bias, m.norm.weight
