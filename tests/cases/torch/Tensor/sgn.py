import torch
from caselib import floats


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.sgn(), (x * 3)[0].sgn(), d.sgn()


def case_integers():
    return torch.tensor([-3, 0, 2]).sgn()
