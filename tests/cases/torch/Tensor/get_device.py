import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return x.get_device()
