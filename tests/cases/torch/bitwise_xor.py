import torch
from caselib import ints


def case_forms():
    x, y = torch.tensor(ints(2, 3, low=1)), torch.tensor(ints(2, 3, low=1, seed=1))
    return torch.bitwise_xor(x, y), torch.bitwise_xor(input=x, other=y), torch.bitwise_xor(x, y[0]), torch.bitwise_xor(x, 1), torch.bitwise_xor(x > 3, y > 3), torch.bitwise_xor(x, other=6)


def case_out():
    a, b, out = torch.tensor([6, 5]), torch.tensor([3, 4]), torch.zeros(2, dtype=torch.int64)
    torch.bitwise_xor(a, b, out=out)
    return out, torch.bitwise_xor(a, 4, out=torch.zeros(2, dtype=torch.int64))


def case_number_beside_a_call():
    x = torch.tensor([1.0, 6.0, 3.0])
    return torch.bitwise_xor(x.long(), 2), torch.bitwise_xor(x.to(torch.int64), other=1)
