import torch
from caselib import floats, ints


def case_forms():
    x, k = torch.tensor(floats(3, 4)), torch.tensor(ints(3, 4, low=-5, high=6))
    d = torch.tensor(floats(3, 4)).double()
    return x.absolute(), k.absolute(), x[0].absolute(), d.absolute()


def case_gradient():
    x = torch.tensor(floats(3, 4), requires_grad=True)
    result = x.absolute()
    (result * result).sum().backward()
    return x.grad


def rooted(place):
    return place.absolute()


def case_of_a_path():
    from pathlib import Path
    read = globals()["rooted"]
    return read(Path("/a/b")) == Path("/a/b"), torch.tensor([-1.0, 2.0]).absolute()
