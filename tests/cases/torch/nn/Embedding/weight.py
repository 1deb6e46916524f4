import torch
from caselib import floats, fill
from torch import nn


def case_value():
    m = nn.Embedding(6, 4)
    fill(m)
    return m.weight, m.weight.shape


def case_padding_row_filled():
    m = nn.Embedding(6, 4, padding_idx=0)
    m.weight.data.copy_(torch.tensor(floats(6, 4)))
    ids = torch.tensor([0, 1, 0])
    m(ids).pow(2).sum().backward()
    return m(ids), m.weight.grad


def case_padding_row_from_the_end():
    m = nn.Embedding(6, 4, padding_idx=-1)
    nn.init.constant_(m.weight, 2.0)
    return m(torch.tensor([5, 0])), m.padding_idx


def case_padding_none():
    m = nn.Embedding(6, 4, padding_idx=None)
    fill(m)
    return m(torch.tensor([5, 0]))


def case_uniform():
    m = nn.Embedding(600, 40)
    m.weight.data.uniform_(-0.1, 0.1)
    return bool((m.weight.abs() <= 0.1).all())


def case_beside_linear():
    emb = nn.Embedding(6, 4, padding_idx=1, max_norm=1.0)
    fill(emb)
    return emb(torch.tensor([0, 1])), nn.Linear(4, 3).weight.shape
