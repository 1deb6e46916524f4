import torch
from caselib import floats, ints, fill
from torch import nn


def case_positional():
    m = nn.Embedding(6, 4)
    fill(m)
    return m(torch.tensor(ints(2, 5, high=6)))


def case_keywords():
    m = nn.Embedding(num_embeddings=6, embedding_dim=4, sparse=False)
    fill(m)
    return m(torch.tensor(ints(2, 5, high=6)))


def case_padding_row_is_zero():
    m = nn.Embedding(6, 4, padding_idx=2)
    return m(torch.tensor([2, 2]))


def case_padding_row_not_trained():
    m = nn.Embedding(6, 4, 0)
    m(torch.tensor([0, 1])).sum().backward()
    return nn.Embedding(6, 4, padding_idx=None)(torch.tensor([1])).shape


def case_max_norm():
    m = nn.Embedding(6, 4, max_norm=0.5)
    fill(m)
    return m(torch.tensor([1, 3]))


def case_scaled_gradient():
    m = nn.Embedding(6, 4, scale_grad_by_freq=True)
    fill(m)
    m(torch.tensor([1, 1, 2])).pow(2).sum().backward()
    return m(torch.tensor([1]))


def case_attributes():
    m = nn.Embedding(6, 4)
    return m.num_embeddings, m.embedding_dim


def case_given_weight_and_padding():
    m = nn.Embedding(6, 4, 1, _weight=torch.tensor(floats(6, 4)))
    return m(torch.tensor([0, 1])), m.num_embeddings


def case_given_weight():
    m = nn.Embedding(6, 4, _weight=torch.tensor(floats(6, 4)))
    return m(torch.tensor([0, 5])), len(list(m.parameters()))


def case_int32():
    m = nn.Embedding(6, 4)
    fill(m)
    return m(torch.tensor([1, 2], dtype=torch.int32))


def case_as_value():
    kind = nn.Embedding
    m = kind(6, 4)
    fill(m)
    return m(torch.tensor([1, 2])), isinstance(m, nn.Embedding)


def case_device():
    return nn.Embedding(6, 4, device='cpu')(torch.tensor([1])).shape


def todo_reset():
    return nn.Embedding(6, 4).reset_parameters()
