import torch
import torch.nn.functional as F
from caselib import floats


def case_pair():
    values, where = F.adaptive_max_pool2d_with_indices(torch.tensor(floats(2, 3, 8, 8)), 2)
    return values, where.tolist()


def case_indices_of_their_dtype():
    return F.adaptive_max_pool2d_with_indices(torch.tensor(floats(2, 3, 8, 6)), 2)
