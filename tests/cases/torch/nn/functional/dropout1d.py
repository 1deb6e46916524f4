import torch
import torch.nn.functional as F
from caselib import floats


def case_not_trained():
    s = torch.tensor(floats(2, 3, 16))
    return F.dropout1d(s, 0.5, False)


def case_keywords():
    s = torch.tensor(floats(2, 3, 16))
    return F.dropout1d(input=s, p=0.5, training=False)


def case_nothing_dropped():
    s = torch.tensor(floats(2, 3, 16))
    return F.dropout1d(s, p=0.0)


def case_shape():
    s = torch.tensor(floats(2, 3, 16))
    return F.dropout1d(s, 0.5, training=True).shape
