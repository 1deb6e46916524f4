import torch
from caselib import fill, floats
from torch import nn


def case_default():
    m = nn.InstanceNorm2d(3)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_affine():
    m = nn.InstanceNorm2d(3, affine=True)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_positional():
    m = nn.InstanceNorm2d(3, 1e-3, 0.1, True, False)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keywords():
    m = nn.InstanceNorm2d(num_features=3, eps=1e-3, momentum=0.3, affine=False, track_running_stats=False)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_device():
    m = nn.InstanceNorm2d(3, device='cpu')
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.InstanceNorm2d(3)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_gradient():
    m = nn.InstanceNorm2d(3)
    fill(m)
    c = torch.tensor(floats(2, 3, 8, 8), requires_grad=True)
    m(c).pow(2).sum().backward()
    return c.grad


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = nn.InstanceNorm2d(3, affine=learn)
        out.append(m(torch.tensor(floats(2, 3, 8, 8))))
    return out


def case_attributes():
    m = nn.InstanceNorm2d(3, eps=1e-3, affine=True)
    return m.num_features, m.eps, m.weight, m.bias


def case_as_value():
    kind = nn.InstanceNorm2d
    return kind(3, affine=True)(torch.tensor(floats(2, 3, 8, 8))), isinstance(kind(3), nn.InstanceNorm2d)


def todo_statistics():
    return nn.InstanceNorm2d(3, affine=True, track_running_stats=True, bias=False)


def case_annotated():
    def width(layer: nn.InstanceNorm2d):
        return 1
    class Named(nn.InstanceNorm2d):
        pass
    return width(nn.InstanceNorm2d(3)), Named(3, affine=True)(torch.tensor(floats(2, 3, 8, 8)))


def case_partial():
    from functools import partial
    norm = partial(nn.InstanceNorm2d, affine=True)
    return norm(3)(torch.tensor(floats(2, 3, 8, 8)))


def case_eps_set():
    m = nn.InstanceNorm2d(4)
    m.eps = 0.5
    return m.eps, m(torch.tensor(floats(2, 4, 3, 3)))


def case_running_statistics():
    out = []
    tracked = len('ab') > 1
    for m in (nn.InstanceNorm2d(3, affine=True, track_running_stats=True), nn.InstanceNorm2d(3, 1e-3, 0.3, False, True),
              nn.InstanceNorm2d(3, track_running_stats=tracked), nn.InstanceNorm2d(3, affine=True, track_running_stats=not tracked)):
        fill(m)
        for seed in range(2):
            out.append(m(torch.tensor(floats(2, 3, 4, 5, seed=seed))))
        m.train(False)
        x = torch.tensor(floats(2, 3, 4, 5, seed=5), requires_grad=True)
        y = m(x)
        (y * y).sum().backward()
        out += [y, x.grad]
    return out
