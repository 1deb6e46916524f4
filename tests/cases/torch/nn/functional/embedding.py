import torch
import torch.nn.functional as F
from caselib import floats, ints, fill
from torch import nn


def case_positional():
    return F.embedding(torch.tensor(ints(2, 5, high=6)), torch.tensor(floats(6, 4)))


def case_keywords():
    return F.embedding(input=torch.tensor(ints(2, 5, high=6)), weight=torch.tensor(floats(6, 4)), scale_grad_by_freq=False, sparse=False)


def case_all_positional():
    return F.embedding(torch.tensor([0, 3]), torch.tensor(floats(6, 4)), None, None, 2.0, False, False)


def case_max_norm():
    return F.embedding(torch.tensor([1, 3]), torch.tensor(floats(6, 4)), max_norm=1.0)


def case_padding():
    weight = torch.tensor(floats(6, 4), requires_grad=True)
    out = F.embedding(torch.tensor([0, 2, 2]), weight, padding_idx=2)
    out.pow(2).sum().backward()
    return out, weight.grad


def case_padding_positional():
    return F.embedding(torch.tensor([0, 5]), torch.tensor(floats(6, 4)), -1)


def case_padding_of_layer():
    m = nn.Embedding(6, 4)
    fill(m)
    return F.embedding(torch.tensor([0, 1]), m.weight, padding_idx=m.padding_idx)
