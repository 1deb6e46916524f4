import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))


def case_counted():
    m = build()
    m[0].weight.requires_grad = False
    trained = sum(p.numel() for p in m.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in m.parameters() if not p.requires_grad)
    return trained, frozen, sum(p.numel() for p in m.parameters())


def case_frozen():
    m = build()
    for p in m.parameters():
        p.requires_grad = False
    for p in m.parameters():
        p.requires_grad_(False)
    return [p.requires_grad for p in m.parameters()]


def case_thawed():
    m = build()
    for p in m.parameters():
        p.requires_grad = True
    return sum(p.requires_grad for p in m.parameters())


def case_named():
    m = build()
    m[2].bias.requires_grad = False
    found = []
    for name, p in m.named_parameters():
        if p.requires_grad:
            found.append(name)
    for name, p in m.named_parameters():
        if not p.requires_grad:
            continue
        found.append(name)
    for name, p in m.named_parameters():
        if p.requires_grad and name.startswith("1"):
            found.append(name)
        else:
            found.append("-")
    return found


def case_clipped():
    m = build()
    m(torch.ones(4, 2)).sum().backward()
    for p in m.parameters():
        if p.grad is not None:
            p.grad.data.clamp_(-0.1, 0.1)
    return [bool((p.grad.abs() <= 0.1).all()) for _, p in m.named_parameters() if p.grad is not None]
