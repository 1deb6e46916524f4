import torch
from caselib import floats
from torch import nn


def case_dim():
    m = nn.Softmax(dim=1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_positional():
    m = nn.Softmax(-1)
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_implicit():
    m = nn.Softmax()
    x = torch.tensor(floats(3, 4))
    return m(x)


def case_input_by_name():
    m = nn.Softmax(dim=1)
    x = torch.tensor(floats(3, 4))
    return m(input=x)


def case_as_value():
    last = nn.Softmax
    return last(dim=1)(torch.tensor(floats(3, 4)))


def case_in_annotation():
    def run(f: nn.Softmax):
        return f(torch.tensor(floats(3, 4)))
    return run(nn.Softmax(dim=1))
