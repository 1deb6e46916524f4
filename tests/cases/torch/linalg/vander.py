import torch
from caselib import floats


def case_forms():
    v = torch.tensor(floats(3))
    return torch.linalg.vander(v), torch.linalg.vander(v, N=4), torch.linalg.vander(x=v)


def todo_as_value():
    return torch.linalg.vander
