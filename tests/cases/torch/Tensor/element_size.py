import torch
from caselib import bools, floats, ints


def case_forms():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3, 4))
    d = torch.tensor(floats(3, 4)).double()
    return x.element_size(), d.element_size(), i.element_size(), m.element_size()
