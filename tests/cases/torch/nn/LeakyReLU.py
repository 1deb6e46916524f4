import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.LeakyReLU()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_slope():
    m = nn.LeakyReLU(0.2)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_both():
    m = nn.LeakyReLU(0.2, True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.LeakyReLU(negative_slope=0.2, inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_in_place():
    m = nn.LeakyReLU(inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.LeakyReLU()
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.LeakyReLU()
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.LeakyReLU(0.2).negative_slope


class Grown(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.LeakyReLU(0.2, inplace=True)

    def forward(self, x):
        return torch.cat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(torch.tensor(floats(2, 3)))
