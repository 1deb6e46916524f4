import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return F.pixel_shuffle(c12, 2)


def case_keywords():
    c12 = torch.tensor(floats(2, 12, 4, 4))
    return F.pixel_shuffle(input=c12, upscale_factor=2)


def case_without_batch():
    x = torch.randn(8, 3, 3)
    x.copy_(torch.tensor(floats(8, 3, 3)))
    return F.pixel_shuffle(x, 2)
