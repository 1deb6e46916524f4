import functools

import torch
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.LayerNorm(4)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_eps():
    m = nn.LayerNorm(4, 1e-3)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_shape():
    m = nn.LayerNorm((3, 4))
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_list():
    m = nn.LayerNorm([3, 4], eps=1e-6)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_keywords():
    m = nn.LayerNorm(normalized_shape=4, eps=1e-4, elementwise_affine=True, bias=True)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_plain():
    m = nn.LayerNorm(4, elementwise_affine=False)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_plain_positional():
    m = nn.LayerNorm(4, 1e-5, False)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_no_bias():
    m = nn.LayerNorm(4, bias=False)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_device():
    m = nn.LayerNorm(4, device='cpu', dtype=torch.float32)
    b = torch.tensor(floats(2, 3, 4))
    return m(b)


def case_input_by_name():
    m = nn.LayerNorm(4)
    b = torch.tensor(floats(2, 3, 4))
    return m(input=b)


def case_gradient():
    m = nn.LayerNorm(4)
    b = torch.tensor(floats(2, 3, 4), requires_grad=True)
    m(b).pow(2).sum().backward()
    return b.grad


def case_filled():
    m = nn.LayerNorm(4)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4)))


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.LayerNorm(4, elementwise_affine=learn)
        out.append((m(torch.tensor(floats(2, 4))), m.weight is None))
    return out


def case_shape_of_tensor():
    x = torch.tensor(floats(2, 3, 4))
    return nn.LayerNorm(x.shape[1:])(x), nn.LayerNorm(x.size()[2:])(x)


def case_attributes():
    m = nn.LayerNorm(4, eps=1e-4)
    return m.normalized_shape, m.eps, m.weight, m.bias


def case_as_value():
    norm = nn.LayerNorm
    return norm(4, eps=1e-4)(torch.tensor(floats(2, 4)))


def case_partial():
    norm = functools.partial(nn.LayerNorm, eps=1e-4)
    return norm(4)(torch.tensor(floats(2, 4)))


def case_subclass():
    class Norm(nn.LayerNorm):
        def forward(self, x):
            return super().forward(x.float()) * 2
    return Norm(4)(torch.tensor(floats(2, 4)))


def todo_reset():
    return nn.LayerNorm(4).reset_parameters()


def case_eps_set():
    m = nn.LayerNorm(4)
    m.eps = 0.001
    return m.eps, m(torch.tensor(floats(2, 4)))


def case_options():
    layers = [nn.LayerNorm(4, **dict(eps=1e-4, elementwise_affine=False)), nn.LayerNorm(4, 1e-4, **dict(bias=False)), nn.LayerNorm([4], **dict(elementwise_affine=True))]
    x = torch.tensor(floats(2, 4))
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers]


class Scaled(nn.LayerNorm):
    def __init__(self, *args, scale=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    x = torch.tensor(floats(2, 4))
    return Scaled(4, eps=1e-4)(x), Scaled(4, 0.001, elementwise_affine=False, scale=3.0)(x)


def todo_of_stars(sizes):
    return nn.LayerNorm(*sizes)
