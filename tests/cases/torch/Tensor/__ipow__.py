import torch
from caselib import positive


def case_forms():
    x = torch.tensor(positive(3, 4))
    a = x
    x **= 2
    x **= torch.tensor(positive(3, 4))
    x **= 0.5
    return x, a


def case_items():
    x = torch.tensor(positive(3, 4))
    x[0] **= 2
    n = torch.ones(3) * 2
    n **= 3
    return x, n
