import torch
from caselib import floats, ints, positive


def case_plain():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4)), torch.tensor(ints(3, 4, low=1))
    return torch.div(x, p), torch.div(x, 2), torch.div(i, j), torch.div(i, 2), torch.divide(x, p), torch.div(x, p, rounding_mode=None), torch.div(x, 2, rounding_mode=None), torch.div(input=x, other=p)


def case_floor():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=-9)), torch.tensor(ints(3, 4, low=1))
    return torch.div(x, p, rounding_mode="floor"), torch.div(i, j, rounding_mode="floor"), torch.div(i, 2, rounding_mode="floor"), torch.div(x, 0.5, rounding_mode="floor")


def case_trunc():
    x, p, i, j = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(3, 4, low=-9)), torch.tensor(ints(3, 4, low=1))
    return torch.div(x, p, rounding_mode="trunc"), torch.div(i, j, rounding_mode="trunc"), torch.div(i, 2, rounding_mode="trunc"), torch.div(x, 0.5, rounding_mode="trunc"), torch.div(torch.rand(2) * 0, 2, rounding_mode="trunc")


def ratio(a, b):
    return torch.div(a, b)


def case_unknown():
    x = torch.tensor(floats(3, 4))
    return ratio(x, x), ratio(x, 3)


def case_mode_in_a_variable():
    x, p, i = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4)), torch.tensor(ints(5, low=-9))
    return [(torch.div(x, p, rounding_mode=mode), torch.div(i, 2, rounding_mode=mode), torch.div(i, i * 0 + 3, rounding_mode=mode), torch.div(7.5, p, rounding_mode=mode)) for mode in ("floor", "trunc", None)]


def case_out():
    x, p = torch.tensor(floats(3, 4)), torch.tensor(positive(3, 4))
    out, floor = torch.empty(3, 4), torch.empty(3, 4)
    torch.div(x, p, out=out)
    torch.div(x, p, rounding_mode="floor", out=floor)
    return out, floor


def case_as_value():
    op = torch.div
    return op(torch.tensor(3.0), torch.tensor(2.0))
