import torch
from caselib import floats


def case_forms():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    assert torch.allclose(x, x)
    return torch.allclose(x, x + 1e-9), torch.allclose(x, y), torch.allclose(x, x + 0.01, 0.0, 0.1), torch.allclose(x, x + 0.01, rtol=1e-3, atol=1e-1), not torch.allclose(x, y)


def case_nan():
    x = torch.tensor([1.0, float("nan")])
    return torch.allclose(x, x), torch.allclose(x, x, equal_nan=True)


def todo_as_value():
    return torch.allclose


def case_one_number():
    x = torch.ones(3, 4) / 4
    return torch.allclose(x.sum(-1), torch.tensor(1.0)), torch.allclose(x, torch.tensor(0.25), atol=1e-3), torch.allclose(x, x.mean(), 1e-3)


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3, 4)), {'rtol': 1e-3, 'atol': 1e-4}
    return torch.allclose(x, x + 1e-6, **options)


def case_whole_tolerances():
    x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0005, 2.0])
    return torch.allclose(x, y, rtol=0, atol=1e-3), torch.allclose(x, y, 0, 1), torch.allclose(x, y, 1, 0), torch.allclose(x, y, atol=0)
