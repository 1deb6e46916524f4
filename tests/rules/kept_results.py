"""Results that Paddle keeps for the gradient and that are changed in place before the backward pass."""
import torch
import torch.nn as nn
import torch.nn.functional as F
from caselib import floats


def inputs():
    return torch.tensor(floats(3, 4), requires_grad=True)


def case_scattered():
    x, w = inputs(), torch.tensor(floats(3, 1, seed=1), requires_grad=True)
    index = torch.tensor([[0], [1], [2]])
    y = x.scatter(1, index, w)
    y[0] = 5.
    z = torch.scatter_add(x, 1, index, w)
    z.add_(1)
    (y.sum() + (z * z).sum()).backward()
    return x.grad, w.grad


def case_methods():
    x, other = inputs(), torch.tensor(floats(3, 4, seed=1)).abs() + 1
    a = x.div(other)
    a[0] = 1.
    b = torch.var(x, 1)
    b[b > 1] = 0.
    c = x.lerp(other, 0.3)
    c.mul_(2)
    d = torch.quantile(x, 0.5, dim=1)
    d[0] += 1
    (a.sum() + b.sum() + c.sum() + d.sum()).backward()
    return x.grad


def case_functions():
    x = inputs()
    a = F.silu(x)
    a[a < 0] = 0.
    b = F.elu(x, alpha=0.5)
    b.clamp_(max=1)
    c = F.normalize(x, dim=1)
    c[:, 0] = 0.
    d = F.relu6(x)
    d[1] -= 1
    e = F.cosine_similarity(x, torch.ones(3, 4))
    e[0] = 1.
    (a.sum() + b.sum() + (c * c * c).sum() + d.sum() + e.sum()).backward()
    return x.grad


def case_images():
    x = torch.tensor(floats(1, 3, 4, 4), requires_grad=True)
    a = F.avg_pool2d(x, 2)
    a[:, 0] = 0.
    b = F.max_pool2d(x, 2)
    b.add_(1)
    c = F.interpolate(x, scale_factor=2)
    c[..., 0] = 0.
    d = F.adaptive_avg_pool2d(x, 1)
    d.mul_(3)
    e = F.group_norm(x, 3)
    e[0, 0] = 1.
    (a.sum() + b.sum() + c.sum() + d.sum() + (e ** 3).sum()).backward()
    return x.grad


def case_layers():
    x = torch.tensor(floats(1, 3, 4, 4), requires_grad=True)
    pool, act = nn.MaxPool2d(2), nn.SiLU()
    a = pool(x)
    a[:, 0] = 0.
    b = act(x)
    b.add_(1)
    (a.sum() + (b * b).sum()).backward()
    return x.grad


def case_untouched():
    x = inputs()
    y = F.silu(x)
    z = x.scatter(1, torch.tensor([[0], [1], [2]]), 1.)
    (y * z).sum().backward()
    return x.grad
