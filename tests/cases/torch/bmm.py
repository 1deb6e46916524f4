import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3, 4)), torch.tensor(floats(2, 4, 3))
    out = torch.empty(2, 3, 3)
    torch.bmm(x, y, out=out)
    i = torch.tensor([[[1, 2], [3, 4]]])
    return torch.bmm(x, y), torch.bmm(input=x, mat2=y), torch.bmm(i, i), out
