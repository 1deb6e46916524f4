import torch
from caselib import floats


def case_forms():
    x, v = torch.tensor(floats(4, 5)), torch.tensor(floats(6))
    rows, columns = torch.gradient(x)
    return rows, columns, torch.gradient(v), torch.gradient(v, spacing=0.5), torch.gradient(x, dim=1), torch.gradient(x, spacing=2.0, dim=(0, 1), edge_order=2)


def todo_coordinates():
    return torch.gradient(torch.tensor(floats(3)), spacing=(torch.tensor([0.0, 1.0, 3.0]),))


def case_spacings():
    x = torch.tensor(floats(4, 5))
    return torch.gradient(x, spacing=[2.0, 0.5]), torch.gradient(x, spacing=(2.0,), dim=1), torch.gradient(x, spacing=None), torch.gradient(torch.tensor([1, 4, 9]))
