import torch
import torch.nn.functional as F
from caselib import floats


def case_not_trained():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, 0.5, False)


def case_keywords():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.dropout2d(input=c, p=0.5, training=False)


def case_nothing_dropped():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, p=0.0)


def case_shape():
    c = torch.tensor(floats(2, 3, 8, 8))
    return F.dropout2d(c, 0.5, training=True).shape
