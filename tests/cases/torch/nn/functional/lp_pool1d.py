import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.lp_pool1d(s, 2, 3)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.lp_pool1d(s, norm_type=2, kernel_size=3, stride=2)


def todo_ceil():
    return F.lp_pool1d(torch.tensor(floats(2, 3, 16)), 2, 3, ceil_mode=True)


def case_without_batch():
    x = torch.randn(4, 9)
    x.copy_(torch.tensor(floats(4, 9)))
    return F.lp_pool1d(x, 2, 3)
