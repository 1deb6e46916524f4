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


def case_channels_of_three_axes():
    y = F.dropout2d(torch.ones(64, 8, 4), 0.5)
    z = F.dropout2d(torch.ones(64, 8, 4), p=0.5, training=True, inplace=True)
    return (
        bool(((y == 0).all(-1) | (y == 2).all(-1)).all()), bool(((y[:, 0, 0] == 0) != (y[:, 1, 0] == 0)).any()),
        bool(((z == 0).all(-1) | (z == 2).all(-1)).all()))
