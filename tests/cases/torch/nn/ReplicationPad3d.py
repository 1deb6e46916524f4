import torch
from caselib import floats
from torch import nn


def case_number():
    m = nn.ReplicationPad3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_tuple():
    m = nn.ReplicationPad3d((1, 2, 0, 1, 1, 0))
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keyword():
    m = nn.ReplicationPad3d(padding=1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = nn.ReplicationPad3d(1)
    vol = torch.tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)
