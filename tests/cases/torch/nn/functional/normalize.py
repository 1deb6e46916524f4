import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, 2, 1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.normalize(input=x, p=1, dim=0, eps=1e-6)


def case_last():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, dim=-1)


def case_norm_type():
    x = torch.tensor(floats(3, 4))
    return F.normalize(x, p=2, dim=1)


def case_options():
    x = torch.tensor(floats(2, 3))
    return F.normalize(x, dim=-1, **dict(eps=1e-3)), F.normalize(input=x, **dict(p=1.0, dim=0))
