import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.sigmoid(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.sigmoid(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.sigmoid(x).pow(2).sum().backward()
    return x.grad


def case_as_value():
    act = F.sigmoid
    return act(torch.tensor(floats(3, 4)))
