import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    s = torch.tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(s, 1)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.adaptive_max_pool1d(input=s, output_size=2, return_indices=False)


def case_indices():
    values, where = F.adaptive_max_pool1d(torch.tensor(floats(2, 3, 16)), 2, return_indices=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool1d(torch.tensor(floats(2, 3, 16)), 1):
        out.append(F.adaptive_max_pool1d(x, 2))
    return out
