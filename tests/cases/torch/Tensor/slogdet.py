import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3)) + 3 * torch.eye(3)
    sign, logabs = x.slogdet()
    return sign, logabs, x.slogdet()[0], x.slogdet()[1]
