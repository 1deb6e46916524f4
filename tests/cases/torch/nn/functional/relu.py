import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.relu(x)


def case_keyword():
    x = torch.tensor(floats(3, 4))
    return F.relu(input=x)


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    F.relu(x).pow(2).sum().backward()
    return x.grad


def case_rebound():
    x = torch.tensor(floats(3, 4))
    x = F.relu(x, inplace=True)
    return x


def case_of_expression():
    x = torch.tensor(floats(3, 4))
    return F.relu(x * 2, inplace=True), x


def case_not_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.relu(x, inplace=False)
    return x, y


def case_flag():
    flag = False
    return F.relu(torch.tensor(floats(3, 4)), inplace=flag)


def case_as_value():
    act = F.relu
    return act(torch.tensor(floats(3, 4)))


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.relu(x, inplace=True)
    return x, y


def case_in_place_by_flag():
    out = []
    for flag in (True, False):
        x = torch.tensor(floats(3, 4))
        y = F.relu(x, inplace=flag)
        out.append((x, y))
    return out


def case_in_place_statement():
    x = torch.tensor(floats(3, 4))
    F.relu(x, inplace=True)
    return x


def case_in_dict():
    acts = {'relu': F.relu, 'gelu': F.gelu}
    x = torch.tensor(floats(3, 4))
    return [f(x) for f in acts.values()]


def case_as_default():
    def layer(x, activation=F.relu):
        return activation(x)
    return layer(torch.tensor(floats(3, 4))), layer(torch.tensor(floats(3, 4)), F.elu)


def case_shared_input():
    x = torch.tensor(floats(3, 4))
    y = F.relu(x, True)
    return x + y
