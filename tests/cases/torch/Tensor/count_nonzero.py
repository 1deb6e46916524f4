import torch
from caselib import bools, ints


def case_forms():
    i, m = torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return i.count_nonzero(), i.count_nonzero(1), i.count_nonzero(dim=0), m.count_nonzero()
