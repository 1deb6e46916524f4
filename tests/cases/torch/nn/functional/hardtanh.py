import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.hardtanh(x, -0.5, 0.7)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.hardtanh(input=x, min_val=-0.5, max_val=0.7)


def case_some_keywords():
    x = torch.tensor(floats(3, 4))
    return F.hardtanh(x, min_val=-0.5, max_val=0.7)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.hardtanh(x, -0.5, 0.7).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.hardtanh(x, -0.5, 0.7, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.hardtanh(x * 2, -0.5, 0.7, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.hardtanh(x, -0.5, 0.7, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.hardtanh(torch.tensor(floats(3, 4)), -0.5, 0.7, inplace=flag)


def case_as_value():
    act = F.hardtanh
    return act(torch.tensor(floats(3, 4)), -0.5, 0.7)


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.hardtanh(x, -0.5, 0.7, inplace=True)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = torch.tensor(floats(3, 4))
        y = F.hardtanh(x, -0.5, 0.7, inplace=flag)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.hardtanh(x, -0.5, 0.7, inplace=True)
    return x
