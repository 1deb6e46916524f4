import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 2)


def case_padded():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1)


def case_ceil():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, True)


def case_all_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, 2, 1, True, False)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(input=s, kernel_size=3, stride=2, padding=1, ceil_mode=False, count_include_pad=False)


def case_counted():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, padding=1, count_include_pad=True)


def case_no_padding():
    s = torch.tensor(floats(2, 3, 16))
    return F.avg_pool1d(s, 3, stride=2, ceil_mode=True)


def case_as_value():
    pool = F.avg_pool1d
    return pool(torch.tensor(floats(2, 3, 16)), 2)


def case_without_batch():
    out = []
    for x in F.max_pool1d(torch.tensor(floats(2, 3, 16)), 1):
        out.append(F.avg_pool1d(x, 3, 2, 1) + F.avg_pool1d(x, 1).mean())
    return out
