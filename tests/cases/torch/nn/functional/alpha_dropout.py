import torch
import torch.nn.functional as F
from caselib import floats


def case_not_trained():
    x = torch.tensor(floats(3, 4))
    return F.alpha_dropout(x, 0.5, False)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.alpha_dropout(input=x, p=0.5, training=False)


def case_nothing_dropped():
    x = torch.tensor(floats(3, 4))
    return F.alpha_dropout(x, p=0.0)


def case_shape():
    x = torch.tensor(floats(3, 4))
    return F.alpha_dropout(x, 0.5, training=True).shape


def case_default():
    return F.alpha_dropout(torch.tensor(floats(3, 4)))
