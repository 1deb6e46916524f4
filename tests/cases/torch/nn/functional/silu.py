import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.silu(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.silu(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.silu(x).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.silu(x, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.silu(x * 2, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.silu(x, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.silu(torch.tensor(floats(3, 4)), inplace=flag)


def case_as_value():
    act = F.silu
    return act(torch.tensor(floats(3, 4)))


def todo_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.silu(x, inplace=True)
    return x
