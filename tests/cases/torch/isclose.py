import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.isclose(x, y), torch.isclose(x, x + 1e-9), torch.isclose(x, x + 0.01, rtol=1e-3, atol=1e-1), torch.isclose(x, x + 0.01, 0.0, 0.1, False)


def case_integers():
    x, y = torch.tensor([1, 2, 100]), torch.tensor([1, 3, 101])
    return torch.isclose(x, y), torch.isclose(x, y, rtol=0.1), torch.isclose(x, y, 0.0, 1.0), torch.isclose(x > 1, y > 2)


def case_one_number():
    x = torch.ones(3, 4) / 4
    return torch.isclose(x.sum(-1), torch.tensor(1.0)), torch.isclose(x, torch.tensor(0.25), atol=1e-3), torch.isclose(x, x.mean(), 1e-3)


def case_integers_and_nan():
    x, y = torch.tensor([1, 2, 100]), torch.tensor([1, 3, 101])
    return torch.isclose(x, y, rtol=0.0, atol=1.0, equal_nan=True), torch.isclose(x, y, equal_nan=False)


def case_whole_tolerances():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0005, 2.0])
    return torch.isclose(x, y, rtol=0, atol=1e-3), torch.isclose(x, y, 0, 1), torch.isclose(x, y, 1, 0), torch.isclose(x, y, atol=0)
