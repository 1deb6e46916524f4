import torch
import torch.nn.functional as F
from caselib import floats


def case_positional():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(vol, 1)


def case_keywords():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.adaptive_max_pool3d(input=vol, output_size=2, return_indices=False)


def case_indices():
    values, where = F.adaptive_max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 2, return_indices=True)
    return values, where.tolist()


def case_without_batch():
    out = []
    for x in F.max_pool3d(torch.tensor(floats(2, 3, 4, 6, 8)), 1):
        out.append(F.adaptive_max_pool3d(x, 2))
    return out
