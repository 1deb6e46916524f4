import torch
from caselib import floats
from torch import nn


def case_positional():
    p = nn.Parameter(torch.tensor(floats(2, 3)))
    return p, p.requires_grad


def case_frozen():
    p = nn.Parameter(torch.tensor(floats(2, 3)), requires_grad=False)
    return p, p.requires_grad


def case_frozen_positional():
    return nn.Parameter(torch.tensor(floats(2, 3)), False).requires_grad


def case_keywords():
    return nn.Parameter(data=torch.zeros(2, 3), requires_grad=True)


def case_in_module():
    class Scale(nn.Module):
        def __init__(self, width):
            super().__init__()
            self.gamma = nn.Parameter(torch.ones(width) * 2)
            self.beta = torch.nn.parameter.Parameter(torch.zeros(1, width))
        def forward(self, x):
            return x * self.gamma + self.beta
    m = Scale(3)
    m(torch.tensor(floats(2, 3))).sum().backward()
    return [name for name, _ in m.named_parameters()], m.gamma.grad


def case_isinstance_of():
    return isinstance(nn.Parameter(torch.zeros(1)), nn.Parameter), isinstance(torch.zeros(1), nn.Parameter)


def case_none():
    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            self.bias = nn.Parameter(torch.zeros(2)) if False else None
    return Net().bias


def case_assigned():
    m = nn.Linear(3, 2)
    m.bias = nn.Parameter(torch.tensor(floats(2)))
    return m.bias, len(list(m.parameters()))


def case_data_set():
    p = nn.Parameter(torch.zeros(2, 3))
    p.data = torch.tensor(floats(2, 3))
    return p
