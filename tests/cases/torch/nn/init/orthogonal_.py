import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(300, 200)
    nn.init.orthogonal_(w, 2.0)
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_keywords():
    w = torch.empty(300, 200)
    init.orthogonal_(tensor=w, gain=2.0)
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_result():
    w = init.orthogonal_(torch.empty(300, 200), 2.0)
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_of_parameter():
    m = nn.Linear(200, 300)
    nn.init.orthogonal_(m.weight, 2.0)
    w = m.weight.detach()
    return torch.round(w.t() @ w)[:3, :3], w.shape, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(200, 300)
    nn.init.orthogonal_(m.weight.data, 2.0)
    w = m.weight.detach()
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.orthogonal_(m.weight, 2.0)
    w = m.weight.detach()
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_new_parameter():
    p = nn.Parameter(init.orthogonal_(torch.empty(300, 200), 2.0))
    w = p.detach()
    return torch.round(w.t() @ w)[:3, :3], w.shape, p.requires_grad


def case_as_value():
    fill_with = nn.init.orthogonal_
    w = torch.empty(300, 200)
    fill_with(w, 2.0)
    return torch.round(w.t() @ w)[:3, :3], w.shape


def case_old_name():
    w = torch.empty(300, 200)
    nn.init.orthogonal(w, 2.0)
    return torch.round(w.t() @ w)[:3, :3], w.shape


def todo_generator():
    return init.orthogonal_(torch.empty(3, 4), generator=torch.Generator())
