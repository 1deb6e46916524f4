import torch
from caselib import floats


def checked(x, y):
    torch._assert(x.dim() == 2, "two axes")
    torch._assert(
        x.shape[0] == y.shape[0],
        f"rows of {x.shape} and {y.shape}",
    )
    return x + y


def case_statements():
    x = torch.tensor(floats(3, 4))
    try:
        checked(x, x[:2])
    except AssertionError as e:
        told = str(e)[:7]
    return checked(x, x), told
