import torch
import torch.nn.functional as F
from caselib import floats, fill
from torch import nn


def case_positional():
    m = nn.GroupNorm(3, 6)
    fill(m)
    return m(torch.tensor(floats(2, 6, 4)))


def case_keywords():
    m = nn.GroupNorm(num_groups=2, num_channels=6, eps=1e-3, affine=True)
    fill(m)
    return m(torch.tensor(floats(2, 6, 4, 3)))


def case_all_positional():
    m = nn.GroupNorm(2, 6, 1e-3, False)
    return m(torch.tensor(floats(2, 6, 4, 3)))


def case_plain():
    m = nn.GroupNorm(2, 6, affine=False)
    return m(torch.tensor(floats(2, 6))), m.weight is None


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.GroupNorm(2, 6, affine=learn)
        out.append((m(torch.tensor(floats(2, 6, 4))), m.weight is None))
    return out


def case_no_bias():
    return nn.GroupNorm(2, 6, bias=False).bias is None


def case_attributes():
    m = nn.GroupNorm(2, 6, eps=1e-3)
    return m.num_groups, m.num_channels, m.eps, m.weight, m.bias


def case_as_value():
    norm = nn.GroupNorm
    return norm(2, 6, eps=1e-3)(torch.tensor(floats(2, 6, 4)))


def todo_reset():
    return nn.GroupNorm(2, 6).reset_parameters()


def case_before_relu_in_place():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.norm = nn.GroupNorm(2, 4)
        def forward(self, x):
            out = self.norm(x)
            out = F.relu(out, inplace=True)
            return out + x
    x = torch.tensor(floats(2, 4, 5), requires_grad=True)
    Net()(x).pow(2).sum().backward()
    return x.grad


def case_eps_set():
    m = nn.GroupNorm(2, 4)
    m.eps = 0.5
    return m.eps, m(torch.tensor(floats(2, 4, 3)))


class Scaled(nn.GroupNorm):
    def __init__(self, *args, scale=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale

    def forward(self, x):
        return super().forward(x) * self.scale


def case_subclass_hands_on_all():
    x = torch.tensor(floats(2, 4, 3))
    return Scaled(2, 4, eps=0.1)(x), Scaled(2, 4, 0.2, affine=False, scale=3.0)(x)


class OneGroup(nn.GroupNorm):
    def __init__(self, channels, **kwargs):
        super().__init__(1, channels, **kwargs)


def case_options_handed_on():
    x, options = torch.tensor(floats(2, 4, 3)), {'eps': 1e-3, 'affine': False}
    layers = [OneGroup(4), OneGroup(4, eps=1e-2), OneGroup(4, **options), nn.GroupNorm(2, 4, **options), nn.GroupNorm(2, 4, 1e-4, **{})]
    for m in layers:
        fill(m)
    return [m(x) for m in layers], [len(list(m.parameters())) for m in layers]


def case_through_a_variable():
    norm = nn.GroupNorm
    return norm(2, 6, affine=False)(torch.tensor(floats(2, 6, 3)))


def handed_on(*args, **kwargs):
    return nn.GroupNorm(*args, **kwargs)


def case_stars():
    x = torch.tensor(floats(2, 4, 3))
    return handed_on(2, 4)(x), handed_on(2, 4, eps=0.1, affine=False)(x), handed_on(4, num_channels=4)(x)
