import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.pixel_unshuffle(c, 2)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.pixel_unshuffle(input=c, downscale_factor=2)


def case_without_batch():
    x = torch.randn(3, 6, 6)
    x.copy_(torch.tensor(floats(3, 6, 6)))
    return F.pixel_unshuffle(x, 2)
