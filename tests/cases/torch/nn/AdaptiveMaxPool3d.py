import torch
from caselib import floats
from torch import nn


def case_one():
    m = nn.AdaptiveMaxPool3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.AdaptiveMaxPool3d(output_size=2, return_indices=False)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.AdaptiveMaxPool3d((2, 2, 3))
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.AdaptiveMaxPool3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_indices():
    values, where = nn.AdaptiveMaxPool3d(2, return_indices=True)(torch.tensor(floats(2, 3, 4, 6, 8)))
    return values, where.tolist()


def case_indices_of_their_dtype():
    pool, x = nn.AdaptiveMaxPool3d(2, return_indices=True), torch.tensor(floats(1, 2, 4, 6, 4), requires_grad=True)
    values, indices = pool(x)
    values.sum().backward()
    return values, indices, indices.dtype == torch.int64, x.grad


def case_flag_in_a_variable():
    x, out = torch.tensor(floats(1, 2, 4, 6, 4)), []
    for flag in (True, False):
        out.append(nn.AdaptiveMaxPool3d(2, return_indices=flag)(x))
    return out


def case_attributes():
    m = nn.AdaptiveMaxPool3d(2, return_indices=True)
    return m.output_size, m.return_indices
