import torch
import torch.nn.functional as F
from caselib import floats


def case_pair():
    values, where = F.max_pool2d_with_indices(torch.tensor(floats(2, 3, 8, 8)), 2, stride=2, return_indices=True)
    return values, where.tolist()


def case_indices_of_their_dtype():
    return F.max_pool2d_with_indices(torch.tensor(floats(2, 3, 8, 6)), 2)
