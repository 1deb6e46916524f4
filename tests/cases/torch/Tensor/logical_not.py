import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return m.logical_not(), i.logical_not(), x.logical_not()
