import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.leaky_relu(x, 0.2)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.leaky_relu(input=x, negative_slope=0.2)


def case_some_keywords():
    x = torch.tensor(floats(3, 4))
    return F.leaky_relu(x, negative_slope=0.2)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.leaky_relu(x, 0.2).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.leaky_relu(x, 0.2, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.leaky_relu(x * 2, 0.2, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.leaky_relu(x, 0.2, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.leaky_relu(torch.tensor(floats(3, 4)), 0.2, inplace=flag)


def case_as_value():
    act = F.leaky_relu
    return act(torch.tensor(floats(3, 4)), 0.2)


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.leaky_relu(x, 0.2, inplace=True)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = torch.tensor(floats(3, 4))
        y = F.leaky_relu(x, 0.2, inplace=flag)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.leaky_relu(x, 0.2, inplace=True)
    return x
