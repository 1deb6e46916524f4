import torch
import torch.nn.functional as F
from caselib import floats


def case_inverse():
    values, where = F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, return_indices=True)
    return F.max_unpool2d(values, where, 2), F.max_unpool2d(input=values, indices=where, kernel_size=2, stride=2, padding=0)


def case_output_size():
    x = torch.tensor(floats(2, 3, 7, 7))
    values, where = F.max_pool2d(x, 2, 2, return_indices=True)
    return F.max_unpool2d(values, where, 2, 2, output_size=(7, 7)), F.max_unpool2d(values, where, 2, 2, 0, x.shape[2:])
