import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    sign, value = torch.slogdet(x)
    return sign, value, torch.slogdet(x)[1], torch.slogdet(torch.tensor(floats(2, 3, 3)))
