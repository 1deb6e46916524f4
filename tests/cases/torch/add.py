import torch
from caselib import floats, ints, bools


def case_tensors():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    return torch.add(x, y), torch.add(input=x, other=y), torch.add(x, y, alpha=2), torch.add(x, other=y, alpha=-0.5)


def case_numbers():
    x, i, m = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(bools(3))
    return torch.add(x, 1), torch.add(i, 1), torch.add(i, 1.5), torch.add(m, 1), torch.add(x, 2, alpha=3), torch.add(x, -1) * 2


def shift(a, b):
    return torch.add(a, b)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return shift(x, x), shift(x, 3)


def case_out():
    x, y = torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1))
    out, scaled = torch.empty(3, 4), torch.empty(0)
    same = torch.add(x, y, out=out)
    torch.add(x, y, alpha=2, out=scaled)
    return out, scaled, same is out


def case_as_value():
    import functools
    return functools.reduce(torch.add, [torch.tensor(1.0), torch.tensor(2.0), torch.tensor(3.0)])


def case_precedence():
    x, y, c = torch.tensor(floats(3)), torch.tensor(floats(3, seed=1)), True
    return torch.add(x, 1 if c else 2), torch.add(x - y, 3) * 2, -torch.add(x, 1), torch.add(x, y, alpha=1 - 3) ** 2
