import torch
import torch.nn.functional as F
from caselib import floats


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.hardtanh_(x, -0.5, 0.7)
    return x, y


def case_keywords():
    x = torch.tensor(floats(3, 4))
    F.hardtanh_(input=x, min_val=-0.5, max_val=0.7)
    return x
