import torch
from caselib import floats, ints


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.sub(x, y), torch.subtract(input=x, other=y), torch.sub(x, y, alpha=2), torch.sub(x, y - x), torch.sub(x, y - x, alpha=2)


def case_numbers():
    x, i = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return torch.sub(x, 1), torch.sub(i, 1), torch.sub(i, 1.5), torch.sub(x, 2, alpha=3), torch.sub(x, 1 - 3), torch.sub(x, 2 + 1) * 2


def case_out():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    out, scaled = torch.empty(3, 4), torch.empty(0)
    torch.sub(x, y, out=out)
    torch.sub(x, y, alpha=2, out=scaled)
    return out, scaled


def case_as_value():
    op = torch.sub
    return op(torch.tensor(1.0), torch.tensor(2.0))
