import torch
import torch.nn.functional as F
from caselib import floats


def case_factor():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample_bilinear(c, scale_factor=2)


def case_size():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample_bilinear(c, 5)


def case_tuple():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample_bilinear(c, size=(5, 7))
