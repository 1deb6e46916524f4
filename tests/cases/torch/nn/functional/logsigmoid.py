import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.logsigmoid(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.logsigmoid(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.logsigmoid(x).pow(2).sum().backward()
    return x.grad


def case_as_value():
    act = F.logsigmoid
    return act(torch.tensor(floats(3, 4)))
