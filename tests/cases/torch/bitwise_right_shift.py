import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4, low=1)), torch.tensor(ints(3, 4, low=1, high=4))
    return torch.bitwise_right_shift(i, j), torch.bitwise_right_shift(i, 2)


def case_out():
    a, b, out = torch.tensor([60, 50]), torch.tensor([3, 4]), torch.zeros(2, dtype=torch.int64)
    torch.bitwise_right_shift(a, b, out=out)
    return out, torch.bitwise_right_shift(a, 2, out=torch.zeros(2, dtype=torch.int64))
