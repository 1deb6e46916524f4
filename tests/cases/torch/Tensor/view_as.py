import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.view_as(torch.zeros(2, 6)), x.view_as(other=torch.zeros(12))
