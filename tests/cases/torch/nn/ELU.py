import torch
from caselib import floats
from torch import nn


def case_default():
    m = nn.ELU()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_alpha():
    m = nn.ELU(0.5)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_keywords():
    m = nn.ELU(alpha=0.5, inplace=True)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.ELU()
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_gradient():
    m = nn.ELU()
    x = torch.tensor(floats(3, 4), requires_grad=True)
    m(x).pow(2).sum().backward()
    return x.grad


def case_attribute():
    return nn.ELU(0.5).alpha


class Grown(nn.Module):
    def __init__(self):
        super().__init__()
        self.act = nn.ELU(1.0, True)

    def forward(self, x):
        return torch.cat([x, self.act(x)], 1)


def case_overwritten_input_seen():
    return Grown()(torch.tensor(floats(2, 3)))
