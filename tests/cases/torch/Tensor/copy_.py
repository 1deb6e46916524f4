from functools import reduce
from operator import mul

import torch
from caselib import fill, floats, ints


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a, b, c, d, e, f = (x.clone() for _ in range(6))
    alias = a
    a.copy_(y)
    b.copy_(y, non_blocking=True)
    c.copy_(y[0])
    d.copy_(y[:, :1])
    e.copy_(y.double())
    f.copy_(torch.tensor(ints(3, 4)))
    return a, alias, b, c, d, e, f


def case_slices():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    x[0].copy_(y[1])
    x[:, 1].copy_(y[:, 0])
    x[1:, 2:].copy_(y[1:, :2])
    x.t()[3].copy_(y[:, 3])
    return x


def case_parameters():
    layer, other = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
    fill(other)
    with torch.no_grad():
        for p, q in zip(layer.parameters(), other.parameters()):
            p.copy_(q)
    same = all(bool((p == q).all()) for p, q in zip(layer.parameters(), other.parameters()))
    for p, q in zip(layer.parameters(), other.parameters()):
        p.data.copy_(0.5 * p.data + q.data)
    return same, layer.bias


def case_as_an_expression():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    a, b = x.clone(), x.clone()
    doubled = a.copy_(y) * 2
    same = b.copy_(y[0]).add_(1)
    fresh = torch.empty(3, 4).copy_(y)
    return a, doubled, b, same, fresh, torch.empty(3, 4).copy_(y[0])


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    y = torch.zeros(3, 4)
    y.copy_(x * 2)
    (y * y).sum().backward()
    return x.grad


def case_into_a_state_dict():
    source, layer = torch.nn.Conv1d(2, 3, 1), torch.nn.Conv1d(2, 3, 1)
    own = layer.state_dict()
    for name, param in source.state_dict().items():
        if name in own:
            own[name].copy_(param)
    return (layer.weight == source.weight).all().item(), (layer.bias == source.bias).all().item()


def case_into_items():
    x = torch.zeros(3, 4)
    at = torch.tensor([1])
    y = torch.tensor(floats(4))
    x[2].copy_(y)
    rows = [torch.zeros(4), torch.ones(4)]
    rows[0].copy_(torch.tensor(floats(4, seed=2)))
    x[at].copy_(torch.ones(1, 4))
    return x, rows


class Scaled(torch.nn.Module):
    def __init__(self, seed):
        super().__init__()
        self.register_parameter("scale", torch.nn.Parameter(reduce(mul, torch.tensor(floats(2, seed=seed)))))
        self.weight = torch.nn.Parameter(torch.tensor(floats(3, seed=seed)))


def moved(target, source, tau):
    for p, q in zip(target.parameters(), source.parameters()):
        p.data.copy_(tau * q.data + (1 - tau) * p.data)


def case_parameters_without_axes():
    target, source = Scaled(1), Scaled(2)
    moved(target, source, 0.25)
    with torch.no_grad():
        for name, p in target.named_parameters():
            getattr(source, name).copy_(p)
    return target.scale, target.weight, source.scale, source.weight
