import torch
import torch.nn.functional as F
from caselib import floats


def case_dim():
    x = torch.tensor(floats(3, 4))
    return F.softmin(x, dim=1)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.softmin(x, 0)


def case_dtype():
    x = torch.tensor(floats(3, 4))
    return F.softmin(x + 1, dim=1, dtype=torch.float64)


def todo_implicit():
    return F.softmin(torch.tensor(floats(3, 4)))
