import torch
import torch.nn.init as init
from torch import nn


def case_statement():
    w = torch.empty(300, 200)
    nn.init.trunc_normal_(w, 0.0, 1.0, -0.5, 1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_keywords():
    w = torch.empty(300, 200)
    init.trunc_normal_(tensor=w, mean=0.0, std=1.0, a=-0.5, b=1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_result():
    w = init.trunc_normal_(torch.empty(300, 200), 0.0, 1.0, -0.5, 1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_of_parameter():
    m = nn.Linear(200, 300)
    nn.init.trunc_normal_(m.weight, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02, m.weight.requires_grad


def case_of_data():
    m = nn.Linear(200, 300)
    nn.init.trunc_normal_(m.weight.data, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_of_embedding():
    m = nn.Embedding(300, 200)
    init.trunc_normal_(m.weight, 0.0, 1.0, -0.5, 1.0)
    w = m.weight.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def case_new_parameter():
    p = nn.Parameter(init.trunc_normal_(torch.empty(300, 200), 0.0, 1.0, -0.5, 1.0))
    w = p.detach()
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02, p.requires_grad


def case_as_value():
    fill_with = nn.init.trunc_normal_
    w = torch.empty(300, 200)
    fill_with(w, 0.0, 1.0, -0.5, 1.0)
    return bool((w >= -0.5).all() and (w <= 1.0).all()), abs(w.mean().item() - 0.2066) < 0.02


def todo_generator():
    return init.trunc_normal_(torch.empty(3, 4), generator=torch.Generator())
