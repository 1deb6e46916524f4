import torch
from caselib import bools, ints


def case_forms():
    i, m = torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    return i.bitwise_not(), m.bitwise_not()
