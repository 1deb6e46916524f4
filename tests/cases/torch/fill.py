import torch
from caselib import floats, ints, fill


def case_forms():
    x = torch.tensor(floats(2, 3))
    return torch.fill(x, 2.0), torch.fill(torch.tensor(ints(3)), value=4)
