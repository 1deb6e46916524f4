import torch
from caselib import ints


def case_forms():
    x, y = torch.tensor(ints(2, 3, low=1)), torch.tensor(ints(2, 3, low=1, seed=1))
    out = torch.empty(2, 3, dtype=torch.int64)
    torch.gcd(x, y, out=out)
    return torch.gcd(x, y), torch.gcd(input=x, other=y), torch.gcd(x, y[0]), out
