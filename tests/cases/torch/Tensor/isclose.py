import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return x.isclose(y), x.isclose(y, rtol=10.0, atol=1.0), x.isclose(other=x, equal_nan=True)


def case_integers():
    x, y = torch.tensor([1, 2, 100]), torch.tensor([1, 3, 101])
    return x.isclose(y), x.isclose(y, rtol=0.1), x.isclose(y, 0.0, 1.0), (x > 1).isclose(y > 2)


def case_one_number():
    x = torch.ones(3, 4) / 4
    return x.sum(-1).isclose(torch.tensor(1.0)), x.isclose(torch.tensor(0.25), atol=1e-3), x.isclose(x.mean(), 1e-3)


def case_integers_and_nan():
    x, y = torch.tensor([1, 2, 100]), torch.tensor([1, 3, 101])
    return x.isclose(y, rtol=0.0, atol=1.0, equal_nan=True), x.isclose(y, equal_nan=False)


def case_whole_tolerances():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0005, 2.0])
    return x.isclose(y, rtol=0, atol=1e-3), x.isclose(y, 0, 1), x.isclose(y, 1, 0), x.isclose(y, atol=0)
