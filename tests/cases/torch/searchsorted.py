import torch
from caselib import floats


def case_forms():
    edges, x = torch.tensor([-1.0, 0.0, 0.5, 2.0]), torch.tensor(floats(3, 4))
    return torch.searchsorted(edges, x), torch.searchsorted(edges, x, right=True), torch.searchsorted(edges, x, side="right"), torch.searchsorted(edges, x, side="left"), torch.searchsorted(edges, x, out_int32=True), torch.searchsorted(sorted_sequence=edges, input=x)


def case_number():
    edges = torch.tensor([-1.0, 0.0, 0.5, 2.0])
    return torch.searchsorted(edges, 0.5), torch.searchsorted(edges, 0.5, right=True), torch.searchsorted(edges, 1)
