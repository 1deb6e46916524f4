import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.tanh(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.tanh(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.tanh(x).pow(2).sum().backward()
    return x.grad


def case_as_value():
    act = F.tanh
    return act(torch.tensor(floats(3, 4)))
