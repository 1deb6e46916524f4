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


def case_channels_of_each_sample():
    y = F.dropout1d(torch.ones(64, 8, 4), 0.5)
    z = F.dropout1d(torch.ones(64, 4), p=0.5, training=True)
    drop = F.dropout1d
    w = drop(torch.ones(64, 8, 4), p=0.5)
    return (
        bool(((y == 0).all(-1) | (y == 2).all(-1)).all()), bool(((y[:, 0, 0] == 0) != (y[:, 1, 0] == 0)).any()),
        bool(((y[0, :, 0] == 0) != (y[1, :, 0] == 0)).any()), bool(((z == 0).all(-1) | (z == 2).all(-1)).all()),
        bool((z == 0).any()), bool(((w == 0).all(-1) | (w == 2).all(-1)).all()))
