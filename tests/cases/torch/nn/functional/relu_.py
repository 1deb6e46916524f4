import torch
import torch.nn.functional as F
from caselib import floats


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.relu_(x)
    return x, y


def case_keywords():
    x = torch.tensor(floats(3, 4))
    F.relu_(input=x)
    return x
