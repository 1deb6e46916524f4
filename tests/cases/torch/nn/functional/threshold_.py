import torch
import torch.nn.functional as F
from caselib import floats


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.threshold_(x, 0.1, 5.0)
    return x, y


def case_keywords():
    x = torch.tensor(floats(3, 4))
    F.threshold_(input=x, threshold=0.1, value=5.0)
    return x
