import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(4, 6))
    return torch.vsplit(x, 2), torch.vsplit(x, [1, 3]), torch.vsplit(x, (1, 2))
