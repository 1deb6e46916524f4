import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.softplus(x)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.softplus(x, 2, 0.5)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.softplus(x, beta=0.5, threshold=10)
