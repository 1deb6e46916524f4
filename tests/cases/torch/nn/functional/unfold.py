import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.unfold(c, 3)


def case_all_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.unfold(c, (3, 2), 1, 1, 2)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.unfold(input=c, kernel_size=3, dilation=2, padding=1, stride=2)


def case_without_batch():
    x = torch.randn(3, 5, 5)
    x.copy_(torch.tensor(floats(3, 5, 5)))
    return F.unfold(x, 2)
