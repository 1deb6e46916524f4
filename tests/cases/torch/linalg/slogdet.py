import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 3))
    sign, value = torch.linalg.slogdet(x)
    return sign, value, torch.linalg.slogdet(x)[1], torch.linalg.slogdet(A=x[0]).logabsdet
