import torch
import torch.nn.functional as F
from caselib import floats


def case_factor():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample(c, scale_factor=2, mode='bilinear')


def case_size():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample(c, size=5)


def case_corners():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample(c, (5, 7), mode='bilinear', align_corners=True)


def case_keyword():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.upsample(input=c, size=(5, 7))
