import torch
import torch.nn.functional as F
from caselib import floats, fill
from torch import nn


def case_without_batch():
    m = nn.Conv3d(3, 4, 3)
    fill(m)
    out = []
    for x in F.max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(m(x))
    return out


def case_with_batch():
    m = nn.Conv3d(3, 4, 3)
    fill(m)
    return m(torch.tensor(floats(2, 3, 4, 6, 8)))
