import torch
from caselib import floats


def case_forms():
    x, rows = torch.tensor(floats(3, 4)), torch.tensor([0, 2])
    return (
        x.index_select(0, rows), x.index_select(1, rows), x.index_select(dim=1, index=rows),
        x.index_select(-1, rows), x.index_select(x.dim() - 1, rows))


def case_gradient():
    x, rows = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor([0, 2])
    result = x.index_select(0, rows)
    (result * result).sum().backward()
    return x.grad
