import torch
from caselib import floats


def case_forms():
    x, s = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 3))
    return s.kron(x), s.kron(other=x)
