import torch
from caselib import floats
from torch import nn


def case_default():
    weights = torch.tensor(floats(6, 4))
    m = nn.Embedding.from_pretrained(weights)
    return m(torch.tensor([0, 5])), m.weight.requires_grad, len(list(m.parameters()))


def case_not_frozen():
    weights = torch.tensor(floats(6, 4))
    m = nn.Embedding.from_pretrained(weights, freeze=False)
    m(torch.tensor([0, 0])).pow(2).sum().backward()
    return m.weight.grad


def case_keywords():
    m = nn.Embedding.from_pretrained(embeddings=torch.tensor(floats(6, 4)), freeze=False)
    return m(torch.tensor([0, 5]))


def case_padding():
    weights = torch.tensor(floats(6, 4))
    m = nn.Embedding.from_pretrained(weights, freeze=False, padding_idx=2)
    m(torch.tensor([0, 2])).pow(2).sum().backward()
    return m(torch.tensor([2])), m.weight.grad


def case_expression():
    m = nn.Embedding.from_pretrained(torch.tensor(floats(6, 4)) * 2, True)
    return m(torch.tensor([0, 5]))


def case_max_norm():
    weights = torch.tensor(floats(6, 4))
    return nn.Embedding.from_pretrained(weights, max_norm=1.0)(torch.tensor([1, 2]))


def case_padding_of_rows_that_are_made_here():
    m = nn.Embedding.from_pretrained(torch.tensor(floats(6, 3)) * 2, freeze=False, padding_idx=0)
    y = m(torch.tensor([[0, 1], [5, 0]]))
    (y * y).sum().backward()
    return y, m.weight.grad
