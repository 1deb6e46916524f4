import torch
import torch.nn.functional as F
from caselib import floats, fill
from torch import nn


def case_no_bias():
    x = torch.tensor(floats(3, 4))
    return F.linear(x, torch.tensor(floats(5, 4)))


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.linear(x, torch.tensor(floats(5, 4)), torch.tensor(floats(5)))


def case_square():
    x = torch.tensor(floats(3, 4))
    return F.linear(x, torch.tensor(floats(4, 4)))


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.linear(input=x, weight=torch.tensor(floats(5, 4)), bias=None)


def case_batch():
    b = torch.tensor(floats(2, 3, 4))
    return F.linear(b, torch.tensor(floats(5, 4)))


def case_of_layer():
    m = nn.Linear(4, 3)
    fill(m)
    x = torch.tensor(floats(2, 4))
    return F.linear(x, m.weight, m.bias), m(x)


def case_own_layer():
    class MyLinear(nn.Module):
        def __init__(self, n_in, n_out):
            super().__init__()
            self.weight = nn.Parameter(torch.tensor(floats(n_out, n_in)))
            self.bias = nn.Parameter(torch.zeros(n_out))
        def forward(self, x):
            return F.linear(x, self.weight, self.bias)
    m = MyLinear(4, 3)
    m(torch.tensor(floats(2, 4))).pow(2).sum().backward()
    return m.weight.grad
