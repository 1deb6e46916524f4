import torch
from caselib import floats


def case_forms():
    x = torch.tensor(floats(3, 4))
    return (
        x.slice_scatter(x[:1], 0, 1, 2), x.slice_scatter(x[:, :2], dim=1, start=0, end=4, step=2),
        x.slice_scatter(torch.zeros(3, 4)))
