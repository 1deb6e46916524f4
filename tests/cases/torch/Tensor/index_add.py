import torch
from caselib import floats


def case_forms():
    x, y, rows = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor([0, 2])
    return (
        x.index_add(0, rows, y[:2]), x.index_add(dim=0, index=rows, source=y[:2], alpha=2),
        x.index_add(1, rows, y[:, :2]), x.index_add(0, rows, y[:2], alpha=-1))


def case_gradient():
    x, y = torch.tensor(floats(3, 4), requires_grad=True), torch.tensor(floats(3, 4, seed=1), requires_grad=True)
    rows = torch.tensor([0, 2])
    result = x.index_add(0, rows, y[:2])
    (result * result).sum().backward()
    return x.grad, y.grad
