import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.adaptive_avg_pool2d(c, 1)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.adaptive_avg_pool2d(input=c, output_size=2)


def case_tuple():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.adaptive_avg_pool2d(c, (2, None))


def case_without_batch():
    out = []
    for x in F.max_pool2d(torch.tensor(floats(2, 3, 8, 8)), 1):
        out.append(F.adaptive_avg_pool2d(x, 2))
    return out
