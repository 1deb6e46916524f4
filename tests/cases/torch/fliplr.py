import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.fliplr(x), torch.fliplr(input=x)
