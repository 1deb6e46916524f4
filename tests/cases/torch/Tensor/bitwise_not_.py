import torch
from caselib import bools, ints


def case_forms():
    i = torch.tensor(ints(3, 4))
    a = i.clone()
    a.bitwise_not_()
    return a


def case_bools():
    m = torch.tensor(bools(3, 4))
    a = m.clone()
    a.bitwise_not_()
    return a
