import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.lp_pool2d(c, 2, 3)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.lp_pool2d(c, norm_type=2, kernel_size=3, stride=2)


def todo_ceil():
    return F.lp_pool2d(torch.tensor(floats(2, 3, 8, 8)), 2, 3, ceil_mode=True)


def case_without_batch():
    x = torch.randn(3, 6, 6)
    x.copy_(torch.tensor(floats(3, 6, 6)))
    return F.lp_pool2d(x, 2, 2)
