import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return (
        x.allclose(y), x.allclose(x.clone()), x.allclose(x + 1e-9, rtol=1e-5, atol=1e-8), x.allclose(y, 1e3),
        x.allclose(other=y, equal_nan=True))


def case_one_number():
    x = torch.ones(3, 4) / 4
    return x.sum(-1).allclose(torch.tensor(1.0)), x.allclose(torch.tensor(0.25), atol=1e-3), x.allclose(x.mean(), 1e-3)


def case_whole_tolerances():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0005, 2.0])
    return x.allclose(y, rtol=0, atol=1e-3), x.allclose(y, 0, 1), x.allclose(y, 1, 0), x.allclose(y, atol=0)
