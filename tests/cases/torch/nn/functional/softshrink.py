import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.softshrink(x)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.softshrink(x, 0.1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.softshrink(input=x, lambd=0.1)
