import torch
from caselib import floats
from torch import nn


def case_size():
    return nn.FractionalMaxPool3d(2, output_size=(2, 2, 2))(torch.tensor(floats(2, 3, 4, 6, 8))).shape


def todo_ratio():
    return nn.FractionalMaxPool3d(2, output_ratio=0.5)


def case_indices_of_their_dtype():
    values, indices = nn.FractionalMaxPool3d(2, 3, return_indices=True)(torch.tensor(floats(1, 2, 8, 8, 8)))
    return values.shape, indices.shape, indices.dtype == torch.int64


def case_flag_in_a_variable():
    flag = len('ab') > 1
    values, indices = nn.FractionalMaxPool3d(2, 3, return_indices=flag)(torch.tensor(floats(1, 2, 8, 8, 8)))
    return values.shape, indices.dtype == torch.int64
