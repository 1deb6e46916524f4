import torch
import torch.nn.functional as F
from caselib import floats


def case_dim():
    x = torch.tensor(floats(3, 4))
    return F.softmax(x, dim=1)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.softmax(x, -1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.softmax(input=x, dim=0, dtype=torch.float64)


def case_implicit():
    x = torch.tensor(floats(3, 4))
    return F.softmax(x)


def case_stack_level():
    x = torch.tensor(floats(3, 4))
    return F.softmax(x, dim=0, _stacklevel=3)


def case_implicit_3d():
    b = torch.tensor(floats(2, 3, 4))
    return F.softmax(b)


def case_as_value():
    f = F.softmax
    return f(torch.tensor(floats(3, 4)), dim=1)
