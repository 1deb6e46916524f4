import torch
import torch.nn.functional as F
from caselib import floats


def case_default():
    x = torch.tensor(floats(3, 4))
    return F.rrelu(x)


def case_evaluated():
    x = torch.tensor(floats(3, 4))
    return F.rrelu(x, 0.1, 0.3, False)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.rrelu(input=x, lower=0.1, upper=0.3, training=False, inplace=False)


def case_trained():
    x = torch.tensor(floats(3, 4))
    return F.rrelu(x, training=True).shape
