import torch
from caselib import floats, ints


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(4, 3))
    out = torch.empty(3, 3)
    torch.mm(x, y, out=out)
    return torch.mm(x, y), torch.mm(input=x, mat2=y), torch.mm(torch.tensor(ints(2, 2)), torch.tensor(ints(2, 2))), out
