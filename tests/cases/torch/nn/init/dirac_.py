import torch
import torch.nn.init as init
from caselib import floats
from torch import nn


def case_statement():
    w = torch.empty(4, 3, 3)
    nn.init.dirac_(w)
    return w


def case_groups():
    w = torch.empty(4, 2, 3, 3)
    init.dirac_(tensor=w, groups=2)
    return w


def case_result():
    return init.dirac_(torch.empty(4, 4, 3))


def case_old_name():
    w = torch.empty(4, 3, 3)
    init.dirac(w)
    return w


def case_of_layer():
    m = nn.Conv1d(3, 3, 3, bias=False)
    nn.init.dirac_(m.weight)
    return m(torch.tensor(floats(1, 3, 5)))


def case_as_value():
    fill_with = init.dirac_
    w = torch.empty(4, 3, 3)
    fill_with(w)
    return w
