import torch
import torch.nn.functional as F
from caselib import floats


def case_not_trained():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, 0.5, False)


def case_keywords():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(input=vol, p=0.5, training=False)


def case_nothing_dropped():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, p=0.0)


def case_shape():
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return F.dropout3d(vol, 0.5, training=True).shape
