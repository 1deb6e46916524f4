import torch
from caselib import floats


def case_forms():
    y, x = torch.tensor(floats(3, 5)), torch.tensor([0.0, 1.0, 3.0, 4.0, 7.0])
    return torch.cumulative_trapezoid(y), torch.cumulative_trapezoid(y, x), torch.cumulative_trapezoid(y, dx=2.0), torch.cumulative_trapezoid(y, dim=0)


def case_integers():
    y = torch.tensor([1, 5, 10])
    return torch.cumulative_trapezoid(y), torch.cumulative_trapezoid(y, dx=2)


def case_integer_places():
    y, x = torch.tensor([1, 5, 10]), torch.tensor([1, 3, 6])
    return torch.cumulative_trapezoid(y, x), torch.cumulative_trapezoid(y + 0.5, x), torch.cumulative_trapezoid(torch.ones(2, 3), x=x)
