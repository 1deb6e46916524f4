import torch
import torch.nn.functional as F
from caselib import floats


def case_one():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.prelu(c, torch.tensor([0.25]))


def case_channels():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.prelu(c, torch.tensor(floats(3)))


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.prelu(input=c, weight=torch.tensor(floats(3)))
