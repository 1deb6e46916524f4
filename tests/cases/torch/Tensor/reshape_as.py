import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.reshape_as(torch.zeros(2, 6)), x.reshape_as(other=torch.zeros(12))
