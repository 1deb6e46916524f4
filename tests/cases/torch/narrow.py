import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return torch.narrow(x, 1, 1, 2), torch.narrow(x, dim=0, start=-2, length=2), torch.narrow(x, -1, 0, 3)


def case_of_a_view():
    x = torch.tensor(floats(3, 2, 4))
    cut = torch.narrow
    return torch.narrow(x[1], 0, 0, 1), torch.narrow(x[1], 1, 0, 2), torch.narrow(x, 2, 0, 2), torch.narrow(x[2], -1, 0, 2), cut(x[1], 1, 2, 2)
