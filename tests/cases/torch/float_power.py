import torch
from caselib import ints, positive


def case_forms():
    p, i = torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=1, high=4))
    return torch.float_power(p, 2), torch.float_power(i, i), torch.float_power(2, i), torch.float_power(i, -1.5)


def raised(a, b):
    return a, b


def todo_unknown(a, b):
    return torch.float_power(a, b)


def case_out():
    x, out = torch.tensor([1.0, 2.0, 3.0]), torch.empty(3, dtype=torch.float64)
    torch.float_power(x, 2, out=out)
    return (
        out, torch.float_power(x, x, out=torch.empty(3, dtype=torch.float64)),
        torch.float_power(2, x, out=torch.empty(3, dtype=torch.float64)))
