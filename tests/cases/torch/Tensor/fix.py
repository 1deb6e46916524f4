import torch
from caselib import floats


def case_forms():
    x, d = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4)).double()
    return x.fix(), (x * 3)[0].fix(), d.fix()
