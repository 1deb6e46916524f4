import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    a = x.clone()
    a.t_()
    return a
