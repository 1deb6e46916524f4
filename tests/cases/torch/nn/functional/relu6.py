import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.relu6(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.relu6(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.relu6(x).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.relu6(x, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.relu6(x * 2, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.relu6(x, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.relu6(torch.tensor(floats(3, 4)), inplace=flag)


def case_as_value():
    act = F.relu6
    return act(torch.tensor(floats(3, 4)))


def todo_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.relu6(x, inplace=True)
    return x
