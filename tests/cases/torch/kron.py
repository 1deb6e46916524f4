import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(2, 3)), torch.tensor(floats(2, 2))
    out = torch.empty(4, 6)
    torch.kron(x, y, out=out)
    return torch.kron(x, y), torch.kron(input=x, other=y), out


def case_mixed_kinds():
    return torch.kron(torch.eye(2), torch.arange(1, 5).reshape(2, 2)), torch.kron(torch.arange(2), torch.tensor([0.5, 1.5]))
