import torch
from caselib import floats


def case_forms():
    edges, x = torch.tensor([-1.0, 0.0, 0.5, 2.0]), torch.tensor(floats(3, 4))
    return torch.searchsorted(edges, x), torch.searchsorted(edges, x, right=True), torch.searchsorted(edges, x, side="right"), torch.searchsorted(edges, x, side="left"), torch.searchsorted(edges, x, out_int32=True), torch.searchsorted(sorted_sequence=edges, input=x)


def case_number():
    edges = torch.tensor([-1.0, 0.0, 0.5, 2.0])
    return torch.searchsorted(edges, 0.5), torch.searchsorted(edges, 0.5, right=True), torch.searchsorted(edges, 1)


def case_numbers():
    x = torch.tensor([1.0, 3.0, 5.0])
    return (
        torch.searchsorted(x, 3.0, side="right"), torch.searchsorted(x, 3, out_int32=True), torch.searchsorted(x, 4.0, right=True))


def case_numbers_and_a_side():
    x, side, out = torch.tensor([1.0, 3.0, 5.0]), ["left", "right"][1], torch.tensor(0)
    torch.searchsorted(x, 3.0, side=side, out=out)
    return out, torch.searchsorted(x, 3.0, side=side)


def case_out():
    x, v, out = torch.tensor([1.0, 3.0, 5.0]), torch.tensor([2.0, 5.0]), torch.zeros(2, dtype=torch.int64)
    torch.searchsorted(x, v, out=out)
    return (
        out, torch.searchsorted(x, v, side="right", out=torch.zeros(2, dtype=torch.int64)),
        torch.searchsorted(x, 3.0, out=torch.tensor(0)), torch.searchsorted(x, 3.0, side="right", out=torch.tensor(0)))
