import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.threshold(x, 0.1, 5.0), torch.threshold(input=x, threshold=0.0, value=-1.0)
