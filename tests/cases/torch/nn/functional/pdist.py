import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    return F.pdist(torch.tensor(floats(3, 4)))


def case_positional():
    return F.pdist(torch.tensor(floats(3, 4)), 1)


def case_keyword():
    return F.pdist(input=torch.tensor(floats(3, 4)), p=2.0)
