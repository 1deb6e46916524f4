import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.dropout(x, 0.5, False), torch.dropout(x, p=0.0, train=True), torch.dropout(x, 0.5, train=True).shape
