import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_avg_pool3d(vol, 1)


def case_keywords():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_avg_pool3d(input=vol, output_size=2)


def case_tuple():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_avg_pool3d(vol, (2, 3, None))


def case_without_batch():
    out = []
    for x in F.max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.adaptive_avg_pool3d(x, 2))
    return out
