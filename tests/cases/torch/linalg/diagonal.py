import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(2, 3, 4))
    return torch.linalg.diagonal(x), torch.linalg.diagonal(x, offset=1), torch.linalg.diagonal(A=x, dim1=0, dim2=1)


def todo_as_value():
    return torch.linalg.diagonal
