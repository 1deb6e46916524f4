import torch
from caselib import floats, ints, positive


def case_forms():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    j, k = torch.tensor(ints(3, 4, low=1, high=6, seed=1)), torch.tensor(ints(3, 4, low=-5, high=6))
    b, count, real = torch.tensor(floats(2, 3, 4)), torch.tensor(3), torch.linspace(-1.0, 2.0, 12).reshape(3, 4)
    return (
        k // 2, k // j, x // 0.5, count // 2, (k + 1) // 3, b.sum().long() // 2, real // 0.5, torch.ones(2, 3) // 2,
        x // p)


def case_positions():
    x = torch.tensor(floats(3, 4))
    best = x.argmax()
    return best // 4, best % 4, x[best // 4, best % 4], (x.flatten().argmax() // x.size(1)).item()


def case_floats():
    x = torch.tensor(floats(3, 4)).float()
    n = torch.tensor([7, 9, 8]).unique()
    return x // 0.5, (n.long() + 1) // 2, n // 4, x.sum() // 0.5
