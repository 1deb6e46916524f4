import torch
from caselib import ints


def case_forms():
    x = torch.tensor([1.0, float("inf"), float("-inf"), float("nan"), -0.5])
    out = torch.empty(5, dtype=torch.bool)
    torch.signbit(x, out=out)
    return torch.signbit(x), torch.signbit(input=x), torch.signbit(x[:2]), out


def case_integers():
    return torch.signbit(torch.tensor(ints(2, 3, low=1)))
