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
