import torch
import torch.nn.functional as F
from caselib import floats


def case_dim():
    x = torch.tensor(floats(3, 4))
    return F.log_softmax(x, dim=1)


def case_positional():
    x = torch.tensor(floats(3, 4))
    return F.log_softmax(x, -1)


def case_keywords():
    x = torch.tensor(floats(3, 4))
    return F.log_softmax(input=x, dim=0, dtype=torch.float64)


def case_stack_level():
    x = torch.tensor(floats(3, 4))
    return F.log_softmax(x, 1, _stacklevel=5)


def todo_implicit():
    return F.log_softmax(torch.tensor(floats(3, 4)))
