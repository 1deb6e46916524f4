import torch
from caselib import floats, ints, bools


def case_tensors():
    m, x, y, s = torch.tensor(bools(3, 4)), torch.tensor(floats(3, 4)), torch.tensor(floats(3, 4, seed=1)), torch.tensor(2.0)
    out = torch.empty(3, 4)
    torch.where(m, x, y, out=out)
    return torch.where(m, x, y), torch.where(x > 0, x, s), torch.where(condition=m, input=x, other=y), torch.where(m[0], x, y), torch.where(m, m, ~m), out


def case_condition_only():
    m, x = torch.tensor(bools(3, 4)), torch.tensor([0.0, 2.0, 0.0])
    rows, columns = torch.where(m)
    return rows, columns, torch.where(x)[0], torch.where(x > 1)[0]


def case_number_on_the_right():
    m, x, i = torch.tensor(floats(3, 4)) > 0, torch.tensor(floats(3, 4), dtype=torch.float), torch.tensor(ints(3, 4), dtype=torch.long)
    return torch.where(m, x, 0.0), torch.where(m, x, 0), torch.where(m, x, -1e9), torch.where(m, x, float("-inf")), torch.where(m, i, 0), torch.where(m, i, -100), torch.where(m, i, 0.5), torch.where(m, x * 2, 1), torch.where(m, x * 2, 0.5), torch.where(m, m, False)


def case_number_on_the_left():
    m, x, i = torch.tensor(floats(3, 4)) > 0, torch.tensor(floats(3, 4), dtype=torch.float), torch.tensor(ints(3, 4), dtype=torch.long)
    return torch.where(m, 0.0, x), torch.where(m, 0, x), torch.where(m, -1e9, x), torch.where(m, 0, i), torch.where(m, -100, i), torch.where(m, 0.5, i), torch.where(m, 1, x * 2), torch.where(m, True, m)


def case_two_numbers():
    m = torch.tensor(bools(3, 4))
    return torch.where(m, 1.0, 0.0), torch.where(m, 1, 0), torch.where(m, 1.0, 0), torch.where(m, 1, 0.0), torch.where(m, True, False)


def choose(m, a, b):
    return torch.where(m, a, b), torch.where(m, a, 3), torch.where(m, 0, b)


def case_unknown():
    m, x, i = torch.tensor(bools(3, 4)), torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4))
    return choose(m, x, -x), choose(m, i, -i)


def case_double():
    m, x = torch.tensor([True, False, True]), torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
    return torch.where(m, x, 0.0), torch.where(m, x, 1), torch.where(m, 2.5, x)


def case_as_value():
    choose = {"where": torch.where}["where"]
    m, x = torch.tensor(bools(3)), torch.tensor(floats(3))
    return choose(m, x, -x), choose(m)[0]
