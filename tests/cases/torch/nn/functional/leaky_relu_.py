import torch
import torch.nn.functional as F
from caselib import floats


def case_in_place():
    x = torch.tensor(floats(3, 4))
    y = F.leaky_relu_(x, 0.2)
    return x, y


def case_keywords():
    x = torch.tensor(floats(3, 4))
    F.leaky_relu_(input=x, negative_slope=0.2)
    return x
