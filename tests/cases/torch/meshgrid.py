import torch
from caselib import floats


def case_forms():
    v, w = torch.tensor(floats(3)), torch.tensor(floats(2))
    a, b = torch.meshgrid(v, w, indexing="ij")
    c, d = torch.meshgrid(v, w, indexing="xy")
    return a, b, c, d, torch.meshgrid([v, w], indexing="ij"), torch.meshgrid(v, w, v, indexing="xy"), torch.meshgrid(v, w), torch.meshgrid(v, w, indexing=None)


def case_stacked():
    return torch.stack(torch.meshgrid(torch.arange(2), torch.arange(3), indexing="ij"), -1)


def case_star():
    axes = [torch.arange(2), torch.arange(3)]
    return torch.meshgrid(*axes, indexing="ij")


def case_kind(h=3, w=4):
    y, x = torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij")
    omega = torch.arange(2) / 3
    return y.flatten()[:, None] * omega, x * 0.5, y + x / 2.0
