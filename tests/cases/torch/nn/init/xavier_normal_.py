import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(300, 200)
    nn.init.xavier_normal_(w, 2.0)
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_keywords():
    w = torch.empty(300, 200)
    init.xavier_normal_(tensor=w, gain=2.0)
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_result():
    w = init.xavier_normal_(torch.empty(300, 200), 2.0)
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_of_parameter():
    m = nn.Linear(200, 300)
    nn.init.xavier_normal_(m.weight, 2.0)
    w = m.weight.detach()
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(200, 300)
    nn.init.xavier_normal_(m.weight.data, 2.0)
    w = m.weight.detach()
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.xavier_normal_(m.weight, 2.0)
    w = m.weight.detach()
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_new_parameter():
    p = nn.Parameter(init.xavier_normal_(torch.empty(300, 200), 2.0))
    w = p.detach()
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape, p.requires_grad


def case_as_value():
    fill_with = nn.init.xavier_normal_
    w = torch.empty(300, 200)
    fill_with(w, 2.0)
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def case_old_name():
    w = torch.empty(300, 200)
    nn.init.xavier_normal(w, 2.0)
    return abs(w.std().item() - 2 * (2 / 500) ** 0.5) < 5e-3, w.shape


def todo_generator():
    return init.xavier_normal_(torch.empty(3, 4), generator=torch.Generator())
