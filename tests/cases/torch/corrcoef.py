import torch
from caselib import floats


def case_forms():
    return torch.corrcoef(torch.tensor(floats(3, 6))), torch.corrcoef(input=torch.tensor(floats(6)))
