import torch
import torch.nn.functional as F
from caselib import floats


def case_shape():
    return F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, output_size=(2, 2)).shape


def todo_ratio():
    return F.fractional_max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, output_ratio=0.5)
