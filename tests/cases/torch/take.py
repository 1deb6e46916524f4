import torch
from caselib import floats


def case_forms():
    x, index = torch.tensor(floats(3, 4)), torch.tensor([[0, 5], [-1, 2]])
    out = torch.empty(2, 2)
    torch.take(x, index, out=out)
    return torch.take(x, index), torch.take(input=x, index=index[0]), out
