import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.mish(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.mish(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.mish(x).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.mish(x, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.mish(x * 2, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.mish(x, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.mish(torch.tensor(floats(3, 4)), inplace=flag)


def case_as_value():
    act = F.mish
    return act(torch.tensor(floats(3, 4)))


def todo_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.mish(x, inplace=True)
    return x
