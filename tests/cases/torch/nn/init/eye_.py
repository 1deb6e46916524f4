import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(3, 4)
    nn.init.eye_(w)
    return w.sum().item(), w[2, 2].item()


def case_keywords():
    w = torch.empty(3, 4)
    init.eye_(tensor=w)
    return w.sum().item(), w[2, 2].item()


def case_result():
    w = init.eye_(torch.empty(3, 4))
    return w.sum().item(), w[2, 2].item()


def case_of_parameter():
    m = nn.Linear(4, 3)
    nn.init.eye_(m.weight)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item(), m.weight.requires_grad


def case_of_data():
    m = nn.Linear(4, 3)
    nn.init.eye_(m.weight.data)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item()


def case_of_embedding():
    m = nn.Embedding(3, 4)
    init.eye_(m.weight)
    w = m.weight.detach()
    return w.sum().item(), w[2, 2].item()


def case_new_parameter():
    p = nn.Parameter(init.eye_(torch.empty(3, 4)))
    w = p.detach()
    return w.sum().item(), w[2, 2].item(), p.requires_grad


def case_as_value():
    fill_with = nn.init.eye_
    w = torch.empty(3, 4)
    fill_with(w)
    return w.sum().item(), w[2, 2].item()


def case_old_name():
    w = torch.empty(3, 4)
    nn.init.eye(w)
    return w.sum().item(), w[2, 2].item()
