import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.elu(x, 0.5)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.elu(input=x, alpha=0.5)


def case_some_keywords():
    x = torch.tensor(floats(3, 4))
    return F.elu(x, alpha=0.5)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.elu(x, 0.5).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.elu(x, 0.5, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.elu(x * 2, 0.5, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.elu(x, 0.5, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.elu(torch.tensor(floats(3, 4)), 0.5, inplace=flag)


def case_as_value():
    act = F.elu
    return act(torch.tensor(floats(3, 4)), 0.5)


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.elu(x, 0.5, inplace=True)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = torch.tensor(floats(3, 4))
        y = F.elu(x, 0.5, inplace=flag)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.elu(x, 0.5, inplace=True)
    return x
