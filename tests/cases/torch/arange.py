import torch
from caselib import floats


def case_end():
    n = 4
    return torch.arange(5), torch.arange(5.0), torch.arange(end=3), torch.arange(n), torch.arange(0), torch.arange(n + 1), torch.arange(torch.tensor(floats(3, 2)).size(0))


def case_start_end_step():
    return torch.arange(1, 5), torch.arange(0, 1, 0.25), torch.arange(1, 2.5, 0.5), torch.arange(5, 0, -1), torch.arange(start=1, end=7, step=2), torch.arange(0.5, 3), torch.arange(0, 10, step=3), torch.arange(1.0, 4.0), torch.arange(-3, 3)


def case_options():
    return torch.arange(5, dtype=torch.float), torch.arange(0, 5, 2, dtype=torch.float64), torch.arange(3, device="cpu"), torch.arange(3.0, requires_grad=True), torch.arange(0, 6, device="cpu", dtype=torch.int32), torch.arange(0, 4, dtype=torch.float32, device=torch.device("cpu"))


def case_used():
    return torch.arange(6).view(2, 3), torch.arange(3).float() / 3, torch.arange(0, 4, 2).float().mean(), torch.arange(3)[None, :] < torch.arange(3)[:, None]


def case_stars():
    options, bounds = {'dtype': torch.float64}, (1, 7, 2)
    return torch.arange(*bounds), torch.arange(*bounds, dtype=torch.float32), torch.arange(5, **options), torch.arange(1, 4, **options)


def case_integers_to_a_fraction():
    n = 7
    return torch.arange(n / 2, dtype=torch.long), torch.arange(0, n / 2, dtype=torch.int64), torch.arange(3.0, dtype=torch.long)
