import torch
from caselib import floats, fill
from torch import nn


def case_shape():
    return nn.Linear(4, 3).weight.shape


def case_product():
    m = nn.Linear(4, 3)
    fill(m)
    return torch.tensor(floats(2, 4)) @ m.weight.t() + m.bias, m(torch.tensor(floats(2, 4)))


def case_row_written():
    m = nn.Linear(4, 3)
    fill(m)
    m.weight.data[1] = 0.0
    return m.weight, m(torch.tensor(floats(2, 4)))


def case_tied():
    emb = nn.Embedding(5, 4)
    head = nn.Linear(4, 5, bias=False)
    fill(emb)
    head.weight = emb.weight
    return head(emb(torch.tensor([0, 3])))


def case_features_beside():
    m = nn.Linear(4, 3)
    return m.weight.shape[0] == m.out_features, m.in_features


def case_dtype():
    m = nn.Linear(4, 3, dtype=torch.float64)
    return m(torch.tensor(floats(2, 4)).double()).dtype == torch.float64, m.weight.dtype == torch.float64


def case_isinstance_of():
    m = nn.Linear(4, 3)
    return isinstance(m, nn.Linear), m.weight.shape


def case_reset():
    m = nn.Linear(4, 3)
    m.reset_parameters()
    return m.weight.shape, bool((m.weight.abs() <= 1).all())


def make(*sizes, **options):
    layer = nn.Linear(*sizes, 5)
    fill(layer)
    twin = nn.Linear(3, 5, **options)
    fill(twin)
    return layer, twin


def case_stars():
    x, options = torch.tensor(floats(2, 3)), {}
    options["bias"] = False
    layer, twin = make(3, **options)
    return layer(x), twin(x), layer.weight, twin.bias
