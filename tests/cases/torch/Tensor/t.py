import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(3, 4)), torch.tensor(floats(4))
    return x.t(), v.t(), x.t().t()
