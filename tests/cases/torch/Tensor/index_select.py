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


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'dim': 1, 'index': torch.tensor([0, 2])}
    return x.index_select(**options)
