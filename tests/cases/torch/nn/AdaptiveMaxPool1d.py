import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveMaxPool1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_keyword():
    m = nn.AdaptiveMaxPool1d(output_size=2, return_indices=False)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_tuple():
    m = nn.AdaptiveMaxPool1d(4)
    s = torch.tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AdaptiveMaxPool1d(1)
    s = torch.tensor(floats(2, 3, 16))
    return m(input=s)


def case_indices():
    values, where = nn.AdaptiveMaxPool1d(2, return_indices=True)(torch.tensor(floats(2, 3, 16)))
    return values, where.tolist()


def case_indices_of_their_dtype():
    pool, x = nn.AdaptiveMaxPool1d(2, return_indices=True), torch.tensor(floats(2, 3, 8), requires_grad=True)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == torch.int64, x.grad


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(2, 3, 8)), []
    for flag in (True, False):
        out.append(nn.AdaptiveMaxPool1d(2, return_indices=flag)(x))
    return out


def case_attributes():
    m = nn.AdaptiveMaxPool1d(2, return_indices=True)
    return m.output_size, m.return_indices
