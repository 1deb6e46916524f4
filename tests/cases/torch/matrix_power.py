import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 3))
    out = torch.empty(3, 3)
    torch.matrix_power(x, 2, out=out)
    return torch.matrix_power(x, 3), torch.matrix_power(x, n=-1), torch.matrix_power(input=x, n=0), out
