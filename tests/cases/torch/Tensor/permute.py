import torch
from caselib import floats


def case_forms():
    b = torch.tensor(floats(2, 3, 4))
    return (
        b.permute(0, 2, 1), b.permute((2, 0, 1)), b.permute([0, 2, 1]), b.permute(dims=(1, 0, 2)),
        b.permute(0, -1, 1), b.permute(*range(3)), b.permute(2, *range(2)))


def case_gradient():
    b = torch.tensor(floats(2, 3, 4), requires_grad=True)
    result = b.permute(1, 2, 0)
    (result * result).sum().backward()
    return b.grad


def case_shares_memory():
    x = torch.tensor(floats(3, 4))
    x.permute(1, 0)[1] = 5.0
    return x, x.permute(1, 0).contiguous()
