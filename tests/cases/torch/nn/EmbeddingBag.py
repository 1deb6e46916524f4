import torch
from caselib import floats, ints, fill
from torch import nn


def case_modes():
    out = []
    ids = torch.tensor(ints(2, 5, high=6))
    for mode in ('sum', 'mean', 'max'):
        m = nn.EmbeddingBag(6, 4, mode=mode)
        fill(m)
        out.append(m(ids))
    return out


def case_offsets():
    m = nn.EmbeddingBag(6, 4, mode='sum', sparse=False)
    fill(m)
    return m(torch.tensor(ints(7, high=6)), torch.tensor([0, 3, 3]))


def case_last_offset():
    m = nn.EmbeddingBag(num_embeddings=6, embedding_dim=4, include_last_offset=True)
    fill(m)
    return m(torch.tensor(ints(7, high=6)), torch.tensor([0, 3, 7]))


def case_weighted():
    m = nn.EmbeddingBag(6, 4, mode='sum')
    fill(m)
    return m(torch.tensor(ints(2, 3, high=6)), per_sample_weights=torch.tensor(floats(2, 3)))


def case_as_value():
    bag = nn.EmbeddingBag
    return isinstance(bag(6, 4, mode='sum'), nn.EmbeddingBag)


def todo_padding():
    return nn.EmbeddingBag(6, 4, padding_idx=0)
