import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveMaxPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_keyword():
    m = nn.AdaptiveMaxPool2d(output_size=2, return_indices=False)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_tuple():
    m = nn.AdaptiveMaxPool2d((2, 3))
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(c)


def case_input_by_name():
    m = nn.AdaptiveMaxPool2d(1)
    c = torch.tensor(floats(2, 3, 8, 8))
    return m(input=c)


def case_indices():
    values, where = nn.AdaptiveMaxPool2d(2, return_indices=True)(torch.tensor(floats(2, 3, 8, 8)))
    return values, where.tolist()


def case_indices_of_their_dtype():
    pool, x = nn.AdaptiveMaxPool2d(2, return_indices=True), torch.tensor(floats(2, 3, 8, 6), requires_grad=True)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == torch.int64, x.grad


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(2, 3, 8, 6)), []
    for flag in (True, False):
        out.append(nn.AdaptiveMaxPool2d(2, return_indices=flag)(x))
    return out


def case_attributes():
    m = nn.AdaptiveMaxPool2d(2, return_indices=True)
    return m.output_size, m.return_indices
