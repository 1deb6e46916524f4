import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.t(x), torch.t(x[0]), torch.t(input=x)
