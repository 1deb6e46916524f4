import math

import torch
import torch.nn.init as init
from torch import nn


def case_default():
    w = torch.empty(400, 50)
    nn.init.kaiming_uniform_(w)
    return round(w.abs().max().item(), 2)


def case_fan_out():
    w = torch.empty(400, 50)
    nn.init.kaiming_uniform_(w, mode='fan_out', nonlinearity='relu')
    return round(w.abs().max().item(), 2)


def case_slope():
    w = torch.empty(400, 50)
    nn.init.kaiming_uniform_(w, a=math.sqrt(5))
    return round(w.abs().max().item(), 2)


def case_positional():
    w = torch.empty(400, 50)
    nn.init.kaiming_uniform_(w, 0, 'fan_in', 'relu')
    return round(w.abs().max().item(), 2)


def case_keywords():
    w = torch.empty(60, 30, 3, 3)
    init.kaiming_uniform_(tensor=w, a=0.1, mode='fan_out', nonlinearity='leaky_relu')
    return round(w.abs().max().item(), 2)


def case_result():
    w = init.kaiming_uniform_(torch.empty(400, 50))
    return round(w.abs().max().item(), 2)


def case_old_name():
    w = torch.empty(400, 50)
    init.kaiming_uniform(w)
    return round(w.abs().max().item(), 2)


def case_of_linear():
    m = nn.Linear(50, 400)
    nn.init.kaiming_uniform_(m.weight, nonlinearity='relu')
    w = m.weight.detach()
    return round(w.abs().max().item(), 2), m.weight.requires_grad


def case_of_data():
    m = nn.Linear(50, 400)
    nn.init.kaiming_uniform_(m.weight.data)
    w = m.weight.detach()
    return round(w.abs().max().item(), 2)


def case_of_convolution():
    m = nn.Conv2d(30, 60, 3)
    for layer in m.modules():
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_uniform_(layer.weight, mode='fan_out', nonlinearity='relu')
    w = m.weight.detach()
    return round(w.abs().max().item(), 2)


def case_as_value():
    fill_with = init.kaiming_uniform_
    w = torch.empty(400, 50)
    fill_with(w, a=1)
    return round(w.abs().max().item(), 2)


def todo_generator():
    return init.kaiming_uniform_(torch.empty(3, 4), generator=torch.Generator())


def case_beside_padded_embedding():
    emb = nn.Embedding(6, 4, padding_idx=1)
    head = nn.Linear(4, 6)
    nn.init.kaiming_uniform_(head.weight)
    return emb(torch.tensor([1])), emb.num_embeddings
