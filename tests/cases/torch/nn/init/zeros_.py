import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(3, 4)
    nn.init.zeros_(w)
    return w


def case_keywords():
    w = torch.empty(3, 4)
    init.zeros_(tensor=w)
    return w


def case_result():
    w = init.zeros_(torch.empty(3, 4))
    return w


def case_of_parameter():
    m = nn.Linear(4, 3)
    nn.init.zeros_(m.weight)
    w = m.weight.detach()
    return w, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(4, 3)
    nn.init.zeros_(m.weight.data)
    w = m.weight.detach()
    return w


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.zeros_(m.weight)
    w = m.weight.detach()
    return w


def case_new_parameter():
    p = nn.Parameter(init.zeros_(torch.empty(3, 4)))
    w = p.detach()
    return w, p.requires_grad


def case_as_value():
    fill_with = nn.init.zeros_
    w = torch.empty(3, 4)
    fill_with(w)
    return w
