import torch
from caselib import ints


def case_forms():
    x = torch.tensor(ints(2, 3))
    out = torch.empty(2, 3, dtype=torch.int64)
    torch.bitwise_not(x, out=out)
    return torch.bitwise_not(x), torch.bitwise_not(input=x), out
