import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(s, 1)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(input=s, output_size=2)


def case_tuple():
    s = torch.tensor(floats(2, 3, 16))
    return F.adaptive_avg_pool1d(s, 5)


def case_without_batch():
    out = []
    for x in F.max_pool1d(torch.tensor(floats(2, 3, 16)), 1):
        out.append(F.adaptive_avg_pool1d(x, 2))
    return out
