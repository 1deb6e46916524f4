import torch
import torch.nn.functional as F
from caselib import floats


def case_shape():
    return F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, output_size=(2, 2)).shape


def todo_ratio():
    return F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, output_ratio=0.5)


def case_indices_of_their_dtype():
    values, indices = F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, 3, return_indices=True)
    return values.shape, indices.shape, indices.dtype == torch.int64


def case_flag_in_a_variable():
    flag = len('ab') > 1
    values, indices = F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, 3, return_indices=flag)
    return values.shape, indices.dtype == torch.int64
