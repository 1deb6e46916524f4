import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    out = torch.empty(3, 3)
    torch.linalg.matrix_power(x, 2, out=out)
    return torch.linalg.matrix_power(x, 3), torch.linalg.matrix_power(input=x, n=-1), out
