import torch
from caselib import ints


def case_forms():
    i, j = torch.tensor(ints(3, 4, low=1)), torch.tensor(ints(3, 4, low=1, high=4))
    out = torch.empty(3, 4, dtype=torch.int64)
    torch.bitwise_right_shift(i, j, out=out)
    return torch.bitwise_right_shift(i, j), torch.bitwise_right_shift(i, 2), out
