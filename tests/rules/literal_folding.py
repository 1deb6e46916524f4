"""Numbers and flags that become others are written out, not computed in the output."""
import torch
import torch.nn as nn
from caselib import fill, floats


def mean_of(layer):
    fill(layer)
    layer.train()
    layer(torch.tensor(floats(4, 3)))
    return layer.running_mean


def case_momentum():
    return [mean_of(nn.BatchNorm1d(3, momentum=0.1)), mean_of(nn.BatchNorm1d(3, momentum=0.99)),
            mean_of(nn.BatchNorm1d(3, momentum=0.01)), mean_of(nn.BatchNorm1d(3, momentum=.5)),
            mean_of(nn.BatchNorm1d(3, momentum=1)), mean_of(nn.BatchNorm1d(3, momentum=0.0)),
            mean_of(nn.BatchNorm1d(3, momentum=0.0003)), mean_of(nn.BatchNorm1d(3, momentum=1.)),
            mean_of(nn.BatchNorm1d(3, momentum=1e-2)), mean_of(nn.BatchNorm1d(3, momentum=(0.1)))]


MOMENTUM = 0.1


def case_named_momentum():
    return mean_of(nn.BatchNorm1d(3, momentum=MOMENTUM)), mean_of(nn.BatchNorm1d(3, momentum=1 - MOMENTUM))


def case_flags():
    flag = True
    a = torch.tensor(floats(2), requires_grad=True)
    b = torch.tensor(floats(2), requires_grad=False)
    c = torch.tensor(floats(2), requires_grad=flag)
    d = torch.tensor(floats(2), requires_grad=not flag)
    e = torch.tensor(floats(2), requires_grad=(True))
    return a, b, c, d, e


def case_count_include_pad():
    x = torch.tensor(floats(1, 2, 6))
    return [nn.AvgPool1d(3, padding=1, count_include_pad=True)(x), nn.AvgPool1d(3, padding=1, count_include_pad=False)(x),
            nn.AvgPool1d(3, padding=1)(x)]


def case_store():
    w = torch.tensor(floats(2))
    w.requires_grad = True
    v = torch.tensor(floats(2), requires_grad=True)
    v.requires_grad = False
    return w, v
